/* What news of money, work, trade and traffic says in more than one way. Written as in synonyms.ts. */
export const SENSES_OF_MONEY = `
v cost set_back run_to
v cost ~ spend pay
v spend sink plough pour lay_out pump
v pay_for cover fund finance pick_up settle pay
v pay pay_out disburse hand_out
v repay reimburse refund give_back pay_back hand_back
v earn take_home make pull_in rake_in
v charge ask
v let rent_out
v raise hike put_up push_up jack_up
v lower cut push_down bring_down drive_down depress slash
v halve cut_in_half cut_by_half fall_by_half drop_by_half
v double twice twofold two_times
v triple treble three_times threefold
v quadruple four_times fourfold
v stagnate flatline stall
v flourish thrive prosper
v bankrupt insolvent go_bust go_bankrupt file_for_bankruptcy bankruptcy insolvency go_under go_to_the_wall collapse
v merge join_forces combine
v lay_off cut_jobs shed_jobs axe shed
v make manufacture produce turn_out churn_out assemble build
v extract dig_up
v use burn guzzle consume go_through
v need use take require
v waste throw_away squander
v recycle reuse
v dump discard get_rid_of throw_away dispose_of
v supply provide furnish
v run_out have_no_more exhaust use_up
v collect receive claim
v qualify eligible entitle
v bet gamble wager
v recall call_back take_back withdraw pull take_off_the_shelves pull_from_the_shelves take_off_the_market
v demolish tear_down knock_down bulldoze pull_down flatten raze
v renovate refurbish restore overhaul modernise modernize
v convert turn_into transform remodel become
v close shut shutter cease_trading go_out_of_business
v discontinue phase_out
v give_up abandon get_rid_of
v contribute chip_in
v outsource farm_out
v overcharge rip_off
v haggle bargain
v bequeath leave
v launch bring_out roll_out bring_to_market put_on_the_market
v deliver bring
v crash plunge
v collide ram smash_into plough_into slam_into
v ram hit strike
v overturn capsize tip_over roll_over
v derail leave_the_tracks come_off_the_tracks jump_the_rails derailment
v land touch_down set_down
v divert reroute
v employ have_on_the_payroll
v promote move_up
v save set_aside put_aside put_by
v stockpile hoard
v subsidise subsidize prop_up
v hurt hit harm
v use_up suck deplete
v hand_over pay give donate
v soak_up absorb
v exceed overshoot overrun
n bill tab price_tag cost
n wage pay salary paycheck pay_packet earnings income
n bonus payout
n benefit welfare
n mortgage home_loan
n skyscraper high_rise tower tower_block
n supermarket grocer
n shopkeeper retailer storekeeper
n restaurant eatery
n chef cook
n factory works plant mill
n warehouse depot
n subsidiary unit
n share stock
n dividend payout
n goods wares merchandise
n contract deal
n ticket fare
n discount price_cut
n layoff redundancy
n trade_union labor_union labour_union union
n holiday vacation break
n industry sector
n bicycle bike
n coach bus
n cab taxi
n rancher cattle_owner cattle_farmer
n pig hog swine
n hen chicken
n weedkiller herbicide
n fisherman fisher
n fishery fishing
n app application
n chip semiconductor microchip
n website site portal
n luggage baggage bag suitcase
n motorist driver behind_the_wheel
n traffic_jam congestion tailback
n crossing junction intersection
n footpath pavement sidewalk
n lift elevator
n storey floor
n airfield airport
n captain skipper
n warranty guarantee
n wallet purse
n banknote note bill
n cash notes_and_coins
n deed title
n plot parcel
n shed hut
n slum shanty_town shantytown
n supplier vendor
n businessman entrepreneur
n shareholder stockholder
n auditor accountant
n account book
n output production
n trainee apprentice
n working_week work_week workweek
n quota target
n glut surplus
n levy charge duty
n surcharge surtax
n pipe pipeline
n cargo freight load
n wagon carriage
n engine motor
n windscreen windshield
n boot trunk
n ad advertisement advert commercial
n brand make
n package parcel
n mail post
n toll charge
a second_hand used
a in_advance ahead beforehand
`;
