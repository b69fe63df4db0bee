/* What any news may say in more than one way, a headline's short words among them. Written as in synonyms.ts. */
export const SENSES_AT_LARGE = `
v achieve accomplish attain reach
v adjust adapt
v advise counsel recommend
v allocate allot assign
v amass accumulate pile_up
v anger infuriate enrage outrage
v emerge appear turn_up
v seem appear
v stun amaze astonish
v bungle botch mishandle
v cite quote
v compile put_together
v conserve preserve save protect
v correct fix put_right rectify
v curtail curb cut
v deduct subtract take_off
v delete erase wipe strike_off strike remove
v deprive rob strip
v come derive
v dwindle diminish shrink lessen
v disrupt interrupt disturb
v haul drag pull
v copy duplicate imitate mimic
v evade elude escape
v encounter meet
v withstand endure resist
v ensure make_sure guarantee
v eradicate wipe_out stamp_out eliminate
v evolve develop
v leave_out omit exclude
v promote encourage
v frighten scare alarm
v fulfil fulfill satisfy meet
v emphasise emphasize underline
v incite stir_up
v inquire ask
v insert put_into
v intervene step_in
v lengthen extend prolong
v link connect associate
v liquidate wind_up
v downplay play_down
v presume assume suppose
v proceed go_ahead
v chase pursue
v reprimand rebuke censure
v rethink reconsider review
v solve clear_up
v verify check confirm
v burst break
v soar rocket skyrocket
v hide go_into_hiding
v bring_home repatriate
v scupper sink scuttle derail torpedo
v thwart frustrate prevent
v stave_off fend_off ward_off avert
v spearhead lead
v axe scrap cut
v shun avoid
v swoop raid
v release unleash let_loose set_loose turn_loose
v report record log
v abolish abandon
v show illustrate demonstrate
v explode detonate
n prize award
n calamity disaster catastrophe
n opportunity chance
n coworker colleague
n committee panel
n rival competitor
n grievance complaint
n component part
n worry concern
n corpse body
n couple pair
n bravery courage
n criminal crook
n tradition custom
n hazard danger threat
n gadget device
n fragment piece bit
n role function
n guideline recommendation
n hurdle obstacle barrier
n influx inflow
n instance case
n step measure
n memorial monument
n motive reason
n legend myth
n offspring young
n view opinion
n procession parade
n stage phase
n variant strain
n section stretch segment part
n environment surroundings
n task job
n fabric textile
n schedule timetable
n stance position
n offensive onslaught
n foe enemy
n folk people
n bloke man guy
n lady woman
n mate friend
n pal friend
n bloodshed killing
n homeland native_country
n stronghold bastion
n outcry backlash
n turmoil unrest upheaval
n setback blow
n brink verge
n mishap accident
n malfunction fault failure
n livelihood living
n landmark milestone
n residence home
n intake consumption
n usage use
n heap mountain pile
n batch lot
n stash cache hoard
n stall stand
n summit peak top
n proceeds money
n sanctuary reserve refuge
n ethnicity race
n faith religion belief
n creed belief
n leaflet flyer pamphlet brochure
n billboard hoarding
n placard sign
n audience crowd
n spectator fan
n bystander passer_by
n onlooker bystander
n intruder burglar
n hitman assassin
n culprit perpetrator
n autonomy self_rule
n enlargement expansion
n conscript recruit
n outpost base
n stockpile arsenal
n dosage dose
n allergy allergic
n saliva spit
n dung manure
n manure muck
n shrub bush
n flame fire
n gale storm wind
n blizzard snowstorm
a exact precise accurate
a furious angry
a suitable appropriate
a obvious clear
a hard difficult tough
a easy simple
a vacant empty
a faulty defective
a filthy dirty
a inadequate insufficient
a sovereign independent
a lucrative profitable
a luxurious lavish fancy luxury
a indigenous native
a noisy loud
a usual normal customary
a novel new
a overdue late
a abundant plentiful
a prior previous earlier
a alike similar
a steady stable
a unjust unfair
a unfinished half_built
a urgent pressing
a gifted talented
a dearer costlier
a disputed contested controversial
a contentious controversial
a crowded packed
a seasoned experienced
a veteran experienced
a lengthy long
a brief short
a sharp steep
a greasy fatty
a colossal huge enormous
a nationwide countrywide
a deserted abandoned
a derelict abandoned
a overt open
a cashless without_cash
a instant immediate
a eager keen
a reluctant unwilling
a cautious careful
a negligent careless
a corrupt crooked
a devout religious
a sacred holy
`;
