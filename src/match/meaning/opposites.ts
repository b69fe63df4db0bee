/*
 * Acts that undo one another and properties that exclude one another, as far as synonyms.ts does not have them: either side
 * of a line denies the other. Written as there.
 */
export const OPPOSITES = `
v hide conceal cover_up withhold keep_secret suppress | reveal disclose expose publish uncover lay_bare make_public
v praise hail laud applaud commend | criticise criticize slam condemn blast lambast attack denounce
v delay postpone put_off push_back defer hold_over | bring_forward hasten speed_up accelerate
a effective work helpful useful | powerless useless ineffective worthless no_use in_vain
a dangerous hazardous unsafe perilous risky harmful | safe harmless
a rich wealthy affluent well-off | poor impoverished needy deprived
a compulsory mandatory obligatory required | voluntary optional
a expensive costly dear | cheap inexpensive affordable
v uphold | block dismiss reject overturn strike_down quash throw_out
v extend renew prolong | expire lapse run_out scrap
v sign ratify | withdraw veto reject
v adopt introduce | scrap withdraw abandon
v keep honour honor stick_to | suspend abandon scrap
v comply obey respect | violate defy flout disobey
v gain | lose
v add | cut remove take_out subtract
v come arrive | leave depart
v protect shield | paralyse paralyze endanger
v cure heal | infect sicken
v invade occupy conquer | liberate
v advance | retreat
v grant | deny refuse
v resume restart | suspend halt pause
v double | halve
v accelerate speed_up quicken | slow slow_down
v prove | disprove refute
v confirm admit | deny
v save | waste squander
n profit | loss
v survive | die perish
a healthy | sick ill
a real genuine | fake sham bogus
v mobilise mobilize | demobilise demobilize
v nationalise nationalize | privatise privatize
v decriminalise legalise decriminalize legalize | criminalise criminalize
v fund finance subsidise bankroll | defund
v invest | divest
v dissolve disband | announce found form launch
v convict sentence jail imprison | acquit clear exonerate pardon
`;
