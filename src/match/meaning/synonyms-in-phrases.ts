/*
 * Phrases that news uses for a plain verb or noun: light verbs with their noun ("gave his word"), idioms, names of offices and
 * things by what they do. Written as in synonyms.ts.
 */
export const SENSES_IN_PHRASES = `
v promise pledge vow give_his_word give_her_word give_its_word give_their_word make_a_promise give_an_assurance assurance assure
v reject veto turn_down say_no say_no_to rebuff knock_back snub thumbs_down
v approve give_the_green_light green-light give_the_go-ahead give_its_consent give_its_blessing rubber-stamp wave_through nod_through sign_off_on thumbs_up
v veto use_his_veto use_her_veto use_its_veto wield_his_veto wield_her_veto wield_its_veto
v win come_out_on_top emerge_victorious clinch be_crowned lift_the_trophy take_the_title
v lose in_the_red make_a_loss post_a_loss book_a_loss record_a_loss suffer_a_loss run_a_loss report_a_loss
v resign hand_in_his_notice hand_in_her_notice hand_in_his_resignation hand_in_her_resignation tender_his_resignation tender_her_resignation bow_out vacate
v dismiss give_the_sack give_the_boot show_the_door relieve_of_his_duties relieve_of_her_duties remove_from_office strip_of_his_post strip_of_her_post
v die lose_his_life lose_her_life lose_their_life pass_away succumb
v kill claim_the_life claim_the_lives take_the_life take_the_lives cost_the_lives cost_the_life gun_down
v burn catch_fire go_up_in_flames burst_into_flames go_up_in_smoke ablaze
v flood submerge inundate swamp
v arrest take_into_custody put_in_handcuffs handcuff
v start get_off_the_ground get_underway kick_off set_in_motion
v stop bring_to_a_halt come_to_a_halt grind_to_a_halt call_time_on pull_the_plug end put_an_end_to bring_to_an_end put_a_stop_to do_away_with
v close close_its_doors close_their_doors shut_its_doors shut_their_doors shut_up_shop go_out_of_business take_off_the_grid switch_off shut_down
v open open_its_doors open_their_doors reopen
v fall dwindle wane ebb nosedive take_a_tumble take_a_dive be_on_the_wane disappear vanish
v rise be_on_the_rise be_on_the_up shoot_up go_through_the_roof spike balloon edge_up inch_up creep_up pick_up
v pay foot_the_bill pick_up_the_tab pick_up_the_bill bear_the_cost bear_the_costs settle_the_bill
v vote cast_a_vote cast_their_vote cast_their_votes cast_a_ballot cast_their_ballots go_to_the_polls head_to_the_polls
v attend show_up take_part participate participation
v compete take_part participate
v protect look_after take_care_of care_for safeguard
v criticise criticize take_aim_at take_to_task hit_out_at lash_out_at rail_against find_fault_with
v praise sing_the_praises pay_tribute heap_praise
v blame lay_the_blame point_the_finger hold_responsible
v investigate look_into open_an_investigation launch_an_investigation open_an_inquiry launch_an_inquiry open_a_probe launch_a_probe
v sue take_to_court file_a_lawsuit bring_a_lawsuit file_suit take_legal_action go_to_court lawsuit
v apologise apologize say_sorry offer_an_apology make_an_apology issue_an_apology apology
v decide make_a_decision take_a_decision come_to_the_decision decision
v visit pay_a_visit
v travel make_the_trip make_the_journey journey
v help lend_a_hand come_to_the_aid come_to_the_rescue
v support get_behind line_up_behind side_with throw_its_weight_behind
v oppose come_out_against stand_against take_a_stand_against
v recover get_better get_well recovery
v marry get_married tie_the_knot
v agree come_to_an_agreement reach_an_agreement reach_a_deal strike_a_deal clinch_a_deal
v cause be_to_blame be_responsible be_the_reason be_behind
v reveal bring_to_light lay_bare make_known
v endanger threaten at_risk be_at_risk in_danger be_in_danger
v join belong_to be_a_member member membership
v consider think_about weigh mull contemplate
v reduce whittle_down pare_back scale_down bring_down
v collapse cave_in give_way fall_down crumble come_crashing_down
v crash plough_into plow_into slam_into smash_into run_into
v rescue pull_to_safety bring_to_safety
v carry ferry haul transport
v earn take_home
v employ on_the_payroll provide_jobs
v obey abide_by comply_with stick_to adhere_to
v break breach violate flout contravene
v allow give_permission grant_permission give_the_right grant_the_right entitle | ban impose_a_ban make_illegal make_it_illegal
v file lodge submit hand_in
v complain lodge_a_complaint file_a_complaint make_a_complaint complaint
v warn sound_the_alarm raise_the_alarm issue_a_warning warning
v announce make_an_announcement make_public announcement
v speak give_a_speech deliver_a_speech make_a_speech give_an_address deliver_an_address
v attack carry_out_an_attack launch_an_attack mount_an_attack stage_an_attack
v search carry_out_a_search conduct_a_search
v survey poll
v elect vote_into_office
v repay pay_back reimburse refund get_their_money_back give_their_money_back money_back reimbursement
v edit alter manipulate doctor retouch photoshop digitally_alter editing
v last go_on drag_on
v drop back_down climb_down backtrack
v concede give_in give_way back_down
n motorway freeway highway expressway
n passenger traveller traveler rider commuter
n airline carrier
n policeman cop police_officer policewoman police officer
n landlord property_owner house_owner
n tenant renter lodger
n tenancy lease rent
n president head_of_state
n prime_minister premier head_of_government
n parliament legislature statehouse lawmaker chamber
n court judge tribunal bench justice
n constitution charter founding_law basic_law
n influenza flu
n bird_flu avian_influenza avian_flu
n mmr measles_mumps_and_rubella
n vaccine jab shot
n heart_attack coronary cardiac_arrest
n e-cigarette vaping vape
n median midpoint
n photo snapshot picture snap image
a rural village countryside | urban built-up
n shop store
n operation surgery procedure
n voter electorate
n border frontier
n birthplace born birth
a early before_time prematurely ahead_of_schedule ahead_of_time
a illegal unlawful break_the_law against_the_law break_the_rule contravene_the_law violate_the_law
n native native-born
n wage pay salary earnings
n tariff import_duty customs_duty
n heatwave heat_wave hot_spell
n nuclear atomic
n autistic autism
n obese obesity
n toddler infant
n highschooler high_school_student high_schooler secondary_school_pupil
n railway rail train
n metro subway underground tube
n bloc group
n adviser advisor aide
n mosque place_of_worship
n summit meeting
n shortage lack scarcity dearth
n share proportion percentage
n figure number tally count
n inhabitant resident
n cabinet government
n town_hall city_hall council
n mayor head_of_the_city
n homeowner home_owner house_owner
n graduate degree_holder
n self-employed freelancer freelance
n carmaker automaker car_manufacturer car_maker
n drugmaker pharmaceutical_company drug_company
n watchdog regulator
n consumer shopper customer
n guest visitor
n pedestrian walker
n cyclist bike_rider
n motorist driver
n combustion_engine petrol_or_diesel
n income_tax tax_on_income
n dwelling flat apartment
n kindergarten nursery preschool
n billionaire tycoon magnate mogul
v fall come_down_to go_down_to
v fall_below drop_below slip_below sink_below dip_below go_below fall_under drop_under dip_under slide_below | rise_above climb_above go_above rise_over climb_over
v revive resurrect bring_back bring_to_life bring_back_to_life
v start begin under_way be_under_way get_under_way
v sentence_to_death condemn_to_death death_sentence death_penalty
v predict forecast project foresee
v depreciate devalue
v exterminate wipe_out die_out drive_to_extinction become_extinct go_extinct extinct extinction
v live stay be_housed house
v contribute send provide
v photograph picture be_photographed
v establish prove find
v enter cross entry crossing
v sign_over transfer_ownership transfer
v take_home earn make
v screen vet screening vetting
v bring bring_in carry take
v record register see count
v give_up lose forfeit
v oust seize_power topple
v collapse come_down fall_down bring_down be_brought_down
v come_off lose fall_off break_off
v enable allow make_possible make_it_possible
v license approve authorise authorize licence
v force_out_of_business drive_out_of_business close
v shelter house host
v stage fake set_up
v flood pour stream
v hide conceal
v grow widen
v produce pump extract
v cheat defraud
v repay settle
v trigger spark touch_off
v acquire obtain get_hold_of
v halt interrupt break_off
v deploy station
v disband dissolve break_up
v discover come_upon unearth
v honour honor award decorate
v fine penalise penalize slap_with_a_fine impose_a_fine
v jail imprison put_in_jail put_in_prison send_to_prison send_to_jail go_to_prison go_to_jail put_behind_bars
v swear_in take_the_oath take_office be_sworn_in inaugurate
v evict turf_out throw_out
v skip miss stay_away_from
v spread circulate go_viral be_shared_widely
v snap photograph take_a_picture take_a_photo
v outlaw ban make_a_crime make_it_a_crime criminalise criminalize
v pardon forgive grant_a_pardon grant_amnesty amnesty
v freeze leave_unchanged hold_steady
v ration limit
v unveil present launch
v vow swear
v nationalise nationalize take_into_public_ownership take_into_state_ownership
v privatise privatize sell_to_private_investor sell_off
v scrap abolish do_away_with get_rid_of
v poach hire_away
v lay_off cut_jobs shed_jobs job_cuts
v bail_out rescue come_to_the_rescue_of
v run_out be_depleted be_exhausted deplete exhaust
v recover bounce_back rebound
v derail come_off_the_rails leave_the_tracks jump_the_tracks
v capsize overturn keel_over
v boycott refuse_to_buy stay_away_from
v overrule overturn set_aside
v retire go_into_retirement draw_a_pension retirement
v enrol enroll sign_up register
v donate give_away make_a_donation donation
v flee take_flight run_for_their_lives
v starve go_hungry die_of_hunger
`;
