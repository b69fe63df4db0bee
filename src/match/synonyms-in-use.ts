/*
 * Words and turns of phrase that are not quite the same and that news uses for one another all the same: light verbs,
 * everyday words for official ones, American for British. Written as in synonyms.ts.
 */
export const SENSES_IN_USE = `
v rule run govern be_in_power in_power reign
v seek want wish aim intend plan hope try attempt strive look_to be_keen
v declare confirm determine pronounce certify
v allocate earmark set_aside commit dedicate devote ringfence
v respond answer reply write_back
v revise amend correct update adjust change
v win receive ~ award grant
v owe debt liability borrowing
v emigrate leave flee move_abroad go_abroad
v wed marry marriage wedding tie_the_knot
v suspend pause put_on_hold freeze halt shelve mothball interrupt
v flunk fail
v consume use use_up eat
v happen occur take_place come_about be_under_way
v show demonstrate prove reveal indicate
v hide conceal cover_up withhold keep_secret suppress | reveal disclose expose publish uncover lay_bare make_public
v forge fake falsify counterfeit doctor manipulate tamper
v steal rob theft burgle loot pilfer
v mean amount_to constitute be_tantamount represent
v cause lead_to bring_about trigger result_in give_rise_to spark provoke set_off
v depend rely hinge rest_on
v need require necessitate call_for take
v force compel oblige make_them coerce require
v let allow permit enable
v help assist aid support
v hinder hamper impede obstruct
v assess evaluate examine review study look_at analyse analyze investigate
v measure gauge monitor track record
v estimate reckon calculate project put_at forecast
v expect anticipate foresee await
v remember recall
v believe think hold consider
v argue contend maintain insist assert claim
v admit concede acknowledge confess own_up
v praise hail laud applaud commend | criticise criticize slam condemn blast lambast attack denounce
v warn caution alert
v promise pledge vow undertake commit
v discuss debate talk_about talk
v consult ask
v visit travel_to trip go_to tour
v arrive land come touch_down turn_up get_to reach
v depart set_off leave take_off
v return go_back come_back
v cross traverse pass_through
v gather assemble convene meet congregate
v host stage hold
v attend be_present go_to turn_up_at
v sign put_his_name_to put_their_names_to ink initial
v renew extend prolong
v expire run_out lapse
v delay postpone put_off push_back defer hold_over | bring_forward hasten speed_up accelerate
v cancel scrap call_off axe drop abandon
v restart resume reopen relaunch
v repair fix mend restore rebuild
v damage harm hurt impair ruin
v pollute contaminate taint
v infect contaminate spread_to catch contract
v treat cure heal remedy
v prevent avert avoid stop head_off ward_off
v vaccinate inoculate immunise immunize jab
v test screen swab
v operate perform_surgery
v breastfeed nurse
v smoke puff cigarette
v drown go_under
v burn set_alight torch go_up_in_flames set_on_fire
v extinguish put_out
v explode blow_up detonate go_off
v crash collide smash
v derail come_off_the_rails
v sink go_down capsize
v search comb scour look_for hunt
v rescue save pull_out
v evacuate move_out take_to_safety
v flee escape run_away get_away
v deport expel send_back remove repatriate return
v house accommodate put_up shelter lodge
v evict throw_out turn_out
v hire recruit take_on employ appoint
v dismiss fire sack lay_off let_go make_redundant
v resign quit step_down stand_down leave_office give_up_his_post
v appoint name nominate pick choose select
v inaugurate swear_in sworn_in take_office
v govern lead head preside
v legislate pass_a_law
v subsidise subsidize fund finance bankroll pay_for
v tax levy duty
v borrow take_out_a_loan
v invest put_money_into
v donate give contribute
v spend pay_out lay_out shell_out
v waste squander
v save put_aside
v export sell_abroad
v import buy_from_abroad bring_in
v boycott shun
v strike walk_out walkout stoppage
v demonstrate protest rally march take_to_the_streets
v riot unrest
v rape sexually_assault
v harass molest
v kidnap abduct take_hostage seize hostage
v torture torment
v spy snoop eavesdrop wiretap espionage
v hack break_into breach
v leak divulge
v lie deceive mislead
v cheat defraud swindle dupe
v bribe pay_off kickback
v smuggle traffic
v launder clean
v film record video shoot tape
v broadcast air show televise
v post upload share
v delete remove take_down erase wipe
v censor silence gag muzzle
n beneficiary recipient claimant
n trash litter garbage rubbish waste refuse
n co2 carbon_dioxide
n methane gas
n truck lorry
n apartment flat
n soccer football
n mother mum mom
n father dad
n tablet pill
n infection disease illness
n medicine drug medication pill
n forest woodland wood
n soil earth ground
n warship ship vessel frigate destroyer
n gunman shooter attacker assailant
n envoy ambassador emissary
n landlord owner
n fence wall barrier
n verdict ruling decision judgment judgement
n turnout participation
n coalition alliance bloc
n chief head boss leader
n employer boss company
n lawmaker legislator mp congressman senator representative parliamentarian deputy
n spokesman spokeswoman spokesperson
n scholar academic professor
n scientist researcher
n study research paper investigation
n survey poll
n probe inquiry investigation
n share proportion portion percentage part
n majority most
n period time years era
n start beginning outset
n end close finish
n location place site spot
n area region zone
n neighbourhood neighborhood district quarter
n town city municipality
n village hamlet
n coast shore seaside
n trip journey visit
n flight plane
n revenue income takings
n budget spending
n shortfall deficit gap
n stake share holding
n shareholder investor
n customer client consumer
n product good item
n factory plant
n mine pit
n farm agriculture farming
n crop harvest
n cattle livestock cows
n flood flooding deluge inundation
n wildfire fire bushfire blaze
n storm hurricane cyclone typhoon
n earthquake quake tremor
n drought dry_spell
n heatwave heat_wave
n avalanche snow
n weapon arm arms weaponry munition
n bullet round
n bomb explosive device
n drone uav unmanned_aircraft
n tank armour
n militant fighter insurgent rebel
n hostage captive
n civilian noncombatant
n refugee asylum_seeker displaced_person
n homicide murder killing
n prison jail
n inmate prisoner convict detainee
n officer policeman policewoman cop police
n judge justice
n lawyer attorney barrister counsel
n wife husband spouse
n pupil student
n teacher educator
n priest cleric clergyman
n fan supporter
n striker forward
n championship title league
n illness sickness disease ailment
n obesity overweight
n diabetes blood_sugar
n kidney renal
n lung pulmonary
n heart cardiac
n brain neurological
n tumour tumor cancer
n fever temperature
n side_effect adverse_effect adverse_reaction
n protection immunity
n fetus foetus unborn_child unborn_baby
n miscarriage pregnancy_loss
n supplement vitamin
a slightly a_little little a_bit somewhat mildly marginally faintly
a nearly almost close_to virtually
a mostly mainly largely chiefly primarily for_the_most_part predominantly
a entirely completely wholly fully totally in_full altogether
a quickly rapidly fast swiftly
a constantly always permanently continually
a repeatedly often frequently many_times time_and_again
a rarely seldom hardly_ever
a recently lately of_late
a immediately at_once straight_away right_away instantly
a unbeaten undefeated
a vulnerable at_risk in_danger threatened endangered exposed
a effective work helpful useful | powerless useless ineffective worthless no_use in_vain
a popular well-liked
a famous well-known renowned celebrated
a huge enormous massive vast giant gigantic
a tiny minute minuscule
a ancient age-old
a brand-new new
a dangerous hazardous unsafe perilous risky harmful | safe harmless
a rich wealthy affluent well-off | poor impoverished needy deprived
a hungry starving undernourished malnourished
a homeless without_a_home on_the_streets
a drunk intoxicated under_the_influence
a pregnant expecting
a blind sightless
a deaf hard_of_hearing
a obese overweight
a fatal deadly lethal
a toxic poisonous
a contagious infectious
a unlawful illegal illicit
a compulsory mandatory obligatory required | voluntary optional
a free at_no_cost without_charge for_nothing gratis
a expensive costly dear | cheap inexpensive affordable
a identical same
a abroad overseas foreign
a domestic national
a nationwide across_the_country throughout_the_country all_over_the_country
v rule hold judge
v remove kick take_off strip
v found form set_up establish create launch start
v sever cut cut_off break_off
v condemn sentence
v serve sit
v turn_up find discover come_to_light
v enter violate penetrate intrude
v look_like resemble
v deny dispute refute reject
v tell inform notify
v overthrow topple depose oust bring_down unseat
v recapture win_back liberate regain retake
v retreat withdraw pull_back pull_out fall_back
v arm equip supply
v enlist join_the_army sign_up
v conscript draft call_up mobilise mobilize
v execute put_to_death hang
v release free set_free let_go let_out
v charge indict prosecute put_on_trial
v pardon reprieve grant_clemency
v run stand campaign
v nominate put_forward
v repeal abolish scrap do_away_with abrogate
v ease relax loosen soften
v legalise legalize make_legal decriminalise decriminalize
v sell dispose_of offload divest
v destroy wreck level devastate wipe_out
v invent devise come_up_with
v develop design engineer
v replace supplant take_the_place
v add include
v contain include comprise
v give provide supply grant offer
v send dispatch deliver
v keep retain hold_on_to
v throw toss hurl fling
v say state remark
v refuse decline turn_down say_no
v last go_on endure
v join enter become_a_member accede sign_up
v sleep slumber
v grow cultivate
v hospitalise hospitalize be_admitted
n work labour labor
n worker employee staff labourer laborer
n poverty hardship deprivation
n wealth fortune riches
n growth expansion
n recession downturn slump
n trade commerce
n goods merchandise
n tariff duty customs levy
n rain rainfall precipitation
n wildlife wild_animals wild_animal wild_creatures
n alcohol booze
n pandemic epidemic outbreak
n immigrant migrant newcomer alien
n units troops forces soldiers
n enemy adversary
n plane aircraft aeroplane airplane
n ceasefire truce armistice end_of_fighting end_of_the_fighting
n treaty convention accord
n terrorist extremist militant
n fraud cheating rigging
n candidate contender nominee
n opponent against
n official civil_servant
n king monarch
n degree diploma
n grade mark score
n newspaper paper daily
n magazine journal
n picture photo photograph image snapshot
n article piece
n website site web_page
n phone telephone mobile cellphone smartphone
n internet web online
n road street highway motorway
n accident crash
n number amount quantity total
n record all-time_high
a big sizeable
a many numerous lots a_lot
a strong powerful robust
a sick ill unwell
a dead deceased
a important major key significant
a illegal undocumented
a secret hidden clandestine covert
a real genuine authentic
a artificial man-made synthetic
a rare uncommon infrequent
a bent bendy crooked curved
a temporary interim provisional
a foreign external
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
v convict | acquit clear exonerate pardon
`;
