/* What news of health, nature, schools, sport and every day says in more than one way. Written as in synonyms.ts. */
export const SENSES_OF_LIFE = `
v catch contract get develop come_down_with
v develop invent devise think_up design
v inject administer give
v dispense hand_over hand_out
v remove take_out extract pull_out
v amputate cut_off
v faint pass_out lose_consciousness
v vomit throw_up
v inhale breathe_in
v swallow ingest eat
v excrete shed
v sweat perspire
v cull kill slaughter put_down
v bury inter lay_to_rest
v mourn grieve
v give_birth have_a_baby
v divorce split_up
v raise bring_up
v teach give_lessons
v send_off show_a_red_card
v climb summit
v launch blast_off lift_off
v melt thaw
v dry_up dry_out run_dry
v subside sink
v erode wear_away
v leak seep
v cut_down fell clear log burn_down
v maul attack
v reintroduce bring_back return
v find come_across unearth stumble_upon stumble_across locate detect
v excavate dig_up unearth dig
v name call dub
v last run
v resume restart start_again begin_again start_anew
v begin start get_going
v include contain hold have
v reach make_it_to make_its_way
v vary differ
v endanger put_at_risk put_in_danger jeopardise jeopardize imperil
v hate loathe detest
v choose opt_for pick
v prefer favour favor
v rely_on depend_on
v break shatter smash
v clean wash
v carry_off sweep_away wash_away
v engulf cover bury
v enrol enroll join
v persuade talk_into convince
v dissuade talk_out_of discourage
v refrain abstain
v avoid steer_clear_of keep_away_from
v soothe ease relieve alleviate
v aggravate worsen exacerbate
v fight_off ward_off
v strengthen boost
v weaken impair
v block clog
v burst rupture
v resuscitate revive
v hospitalise hospitalize take_to_hospital rush_to_hospital
v quarantine isolate
v breed raise
v prey_on hunt
v devour eat
v reap harvest
v wither wilt
v freeze ice_over
v douse put_out extinguish
v ignite catch_fire
v spark ignite
v suffocate asphyxiate smother
v trip stumble
v abandon leave_behind
v star play_the_lead
v compose write
v invite ask
v greet welcome
v hug embrace
v shake_hands handshake
v baptise baptize christen
v pray say_prayers
v shout yell scream
v ponder think_about
v misplace lose
v overlook miss
v dilute water_down
v spoil go_bad go_off
n adult grown_up
n boy_and_girl child
n relative family_member kin
n parent mother_and_father mum_and_dad mom_and_dad
n partner companion
n tourist holidaymaker vacationer visitor
n pastor minister vicar
n congregation church parish
n headteacher principal headmaster headmistress
n lecturer professor
n writer author
n reporter journalist correspondent
n broadcaster tv_channel tv_station television_station
n gig concert
n canvas painting
n statue sculpture monument
n side team squad
n trainer coach
n game match fixture
n tournament competition
n stadium arena
n pitch field
n creature animal
n blossom flower
n gorge ravine canyon valley
n tornado twister
n landslide mudslide
n debris rubble wreckage
n landfill rubbish_dump garbage_dump
n sewage wastewater
n suburb outskirts
n window pane glass
n garden yard
n dinner supper evening_meal
n breakfast morning_meal
n lunch midday_meal
n clothes clothing garment apparel
n gift present
n spacecraft craft probe spaceship
n finding result outcome
n painkiller pain_reliever analgesic
n fracture broken_bone
n addiction dependence
n pharmacist chemist
n pharmacy chemist drugstore
n operation surgery op
n paediatrician pediatrician
n gp family_doctor general_practitioner
n eyesight vision sight
n womb uterus
n dementia alzheimer
n suicide take_his_own_life take_her_own_life take_their_own_lives kill_himself kill_herself kill_themselves
n diet food
n nutritious nutritional nutrition
n fizzy_drink soft_drink soda
n sweets candy
n crisps chips
n biscuit cookie
n maize corn
n aubergine eggplant
n courgette zucchini
n coriander cilantro
n prawn shrimp
n coral reef
n bacterium bacteria germ
n microbe germ
n timber lumber
n marsh swamp wetland
n peak summit
n tsunami tidal_wave
n flood floodwater
n downpour heavy_rain torrential_rain
n exhaust fume
n sunlight sunshine
n sunrise dawn
n sunset dusk
n universe cosmos
n grave tomb burial
n shipwreck wreck
n temple shrine
n theatre playhouse
n playwright dramatist
n actor actress
n director filmmaker
n channel station
n host anchor
n rumour rumor
n slogan motto
n translator interpreter
n headscarf hijab
n nappy diaper
n pram stroller
n babysitter childminder nanny
n goalkeeper goalie
n penalty spot_kick
n caravan camper
n inn hotel
n bar pub
n nightclub club
n funeral burial
n anger fury rage
n grief sorrow
a nauseous nausea
a naked nude
a elderly aged
a unmarried single
a permanently forever
a without_delay immediately at_once
a typical average
a raw uncooked
a arid dry
a ancient antique
a outdated obsolete
a anonymous unnamed
a weird strange odd
a clever smart intelligent
`;
