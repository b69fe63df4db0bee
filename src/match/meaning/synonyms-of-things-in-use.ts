/*
 * Things and properties that are not quite the same and that news calls by one another's names all the same. Written as in
 * synonyms.ts.
 */
export const SENSES_OF_THINGS_IN_USE = `
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
n gold_medal golds
n silver_medal silvers
n soil earth ground
n warship ship vessel frigate destroyer
n gunman shooter attacker assailant
n envoy ambassador emissary
n landlord owner
n fence wall barrier
n verdict ruling decision judgment judgement
n turnout participation
n villa mansion luxury_home
n descent roots origin heritage ancestry
a rental rented hired for_hire
a western west
a eastern east
a northern north
a southern south
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
a popular well-liked
a famous well-known renowned celebrated
a huge enormous massive vast giant gigantic
a tiny minute minuscule
a ancient age-old
a brand-new new
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
a free at_no_cost without_charge for_nothing gratis
a identical same
a abroad overseas foreign
a domestic national at_home
a nationwide across_the_country throughout_the_country all_over_the_country
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
n healthcare health
n childhood child
n rhino rhinoceros
n hippo hippopotamus
n chimp chimpanzee
n gator alligator
n croc crocodile
n limo limousine
`;
