/*
 * Words that news uses for one another, a sense a line; first what happens. Things and properties:
 * synonyms-of-things.ts. `|` parts a sense from its opposite; after `~` stand converses:
 * the same event told from the other side ("buy ~ sell": who does it and to whom change places). `_` joins phrases.
 * The first letter says what the sense is: v something happens or is so, n a thing, a a property.
 */
export const SENSES_OF_ACTS = `
v rise increase grow growth climb jump surge soar gain swell mount escalate go_up up be_up went_up higher upturn hike uptick raise lift rocket push_up drive_up send_up | fall decrease drop decline shrink plunge slump dip tumble sink go_down went_down come_down down be_down lower downturn slide plummet contract cut reduce reduction slash
v raise increase lift hike boost put_up push_up drive_up send_up up | cut lower reduce slash trim decrease reduction bring_down scale_back curb halve
v exceed top surpass overtake outstrip pass above over outnumber in_excess_of beyond | below under short_of stay_below fall_below beneath
v start begin launch open commence initiate kick_off onset get_under_way | end stop finish halt cease conclude terminate wrap_up over close come_to_an_end
v continue keep persist go_on carry_on maintain remain stay run_on | stop end halt cease quit give_up
v open reopen unlock | close shut shutter shut_down closure go_offline switch_off close_down offline
v run operate work online | close shut shut_down switch_off go_offline offline
v build construct erect put_up construction set_up | demolish dismantle tear_down destroy take_apart knock_down raze
v establish set_up create found form launch introduce setup set | abolish scrap dissolve disband axe scrap abolition eliminate
v create generate produce make add | destroy replace eliminate wipe_out take_over cost lose
v replace take_over supplant substitute displace lose_their_jobs_to | create
v produce generate make manufacture output come_from account_for supply yield | store absorb consume
v emit release discharge pollute emitter polluter emission give_off emissions pollution
v approve adopt pass ratify back agree endorse accept accede authorise authorize clear greenlight approval support give_the_nod sign_off favour vote_for voted_for backed | reject refuse oppose veto block turn_down vote_down voted_against vote_against throw_out rejection deny dismiss decline spurn
v support back favour favor endorse in_favour_of in_favor_of stand_behind stands_behind supportive stand_by defend | oppose against reject resist block criticise criticize condemn hold_up opposition vote_against opposed denounce object_to
v join enter accede become_a_member membership accession member entry belong | leave quit exit withdraw pull_out drop_out walk_out
v withdraw pull_out pull leave take_out quit exit withdrawal remove evacuate pullout | deploy send enter join station move_in stay
v send deploy dispatch station put base deployment go ship move_in on_the_ground boots_on_the_ground troop_deployment | withdraw pull_out recall bring_home pull_back
v send give hand deliver transfer supply provide donate ship pay handover delivery provision grant ~ receive get obtain accept take
v buy acquire purchase takeover take_over acquisition buyout snap_up ~ sell sale offload
v supply provide export deliver supplier provider exporter ~ get import receive buy obtain
v win beat winner victory triumph prevail victorious elect carry come_first | lose defeat loser loss turn_out beaten concede
v defeat beat turn_out vote_out oust overcome
v attack strike hit bomb shell assault raid bombard target invade invasion blow_up airstrike assail bombardment blast airstrikes shelling behind_the_attack | defend protect
v invade invasion attack assault occupy incursion aggression
v capture seize take conquer occupy take_control overrun | liberate lose retake recapture free abandon
v kill destroy die death dead slay lose_their_life lives_lost claim life perish fatality lives leave_dead killed slaughter | save survive rescue spare alive
v injure wound hurt injury casualty
v execute put_to_death execution
v murder kill assassinate homicide murders killing
v catch apprehend nab intercept
v fake stage fabricate forge
v diagnose detect find
v shoot_down shot_down down downed bring_down
v urge call_on appeal_to
v own have possess
v stop check slow
v rule find decide establish
v put place rank class classify
v wipe_out kill_off eradicate
v arrest detain hold custody take_into_custody seize round_up detention apprehend jail | release free let_go discharge
v jail imprison prison sentence_to_prison behind_bars incarcerate lock_up | release acquit free
v convict guilty find_guilty conviction | acquit clear exonerate innocent not_guilty acquittal
v charge indict prosecute accuse bring_charges indictment prosecution case | drop abandon clear dismiss
v sue lawsuit take_to_court legal_action
v order command instruct decree direct warrant mandate
v block halt stop prevent bar freeze stay hold_up obstruct suspend hinder keep_from thwart | allow permit let clear lift enable unblock
v ban outlaw prohibit forbid bar prohibition illegal unlawful banned may_not criminalise criminalize off_limits | allow permit legalise legalize let legal lawful lawfully authorise legitimate permission legally can
v allow permit let authorise enable | block ban prevent stop bar forbid
v overturn strike_down reverse quash scrap repeal annul rescind revoke overrule undo | uphold affirm keep confirm maintain preserve retain
v withdraw revoke cancel rescind call_off scrap drop annul | issue impose announce confirm
v issue publish release put_out hand_down grant
v release launch unveil publish roll_out debut bring_out introduce release
v recall call_back recall
v resign step_down quit stand_down leave_office give_up_power resignation go | remain stay_on stay take_office
v dismiss fire sack oust axe lay_off let_go remove dismissal | hire appoint recruit reinstate take_on employ
v appoint name nominate choose pick install appointment select | dismiss fire sack
v elect vote choose reelect re-elect
v vote ballot poll election cast
v promise pledge vow commit undertake guarantee assure promised swear
v threaten warn menace threat
v announce declare unveil reveal disclose announcement
v agree reach deal accord agreement pact strike_a_deal come_to_terms | disagree fail
v sign signature ink signing signatory put_its_name_to
v negotiate talk discuss talks negotiation
v meet gather convene hold_talks summit see get_together assemble
v visit travel trip go_to fly_to
v help aid assist assistance support
v fund finance pay bankroll money_for subsidise subsidize funding
v spend spending expenditure outlay go_to goes_to invest splash_out | save cut
v pay fork_out shell_out cough_up payment | owe
v cost price worse_off expense come_to | save benefit better_off
v earn make income wage receive
v tax levy duty taxation
v ruin destroy wreck devastate demolish level | restore rebuild repair
v damage harm hurt affect suffer | repair protect
v protect defend safeguard shield guard ward_off prevent secure | harm endanger threaten expose
v cause trigger lead_to bring_about provoke | prevent avert avoid stop
v charge indict accuse prosecute | acquit clear exonerate
v withdraw scrap drop | push_through press_ahead go_ahead stick_to
v join sign_for accept | turn_down reject refuse decline
v raise lift change increase | leave_unchanged left_unchanged hold_steady keep_unchanged unchanged
v declare call name label describe
v declare announce start | end lift
v stand be_at run_at
v deforestation cut_down_tree logging felling
v regard see consider view deem
v loan lend lending
v deter discourage dissuade keep_from prevent
v seize seizure capture confiscate
v fire launch shoot
v borrow borrowing | lend
v legalise legalize become_legal won_the_right | ban outlaw
v lift_out_of
v prevent stop avert protect avoid ward_off guard_against
v cause lead_to trigger result_in bring_about make give provoke behind linked_to link_to because_of due_to make_it doing blame link connection responsible_for
v cure heal treat remedy
v lower reduce cut bring_down | raise increase boost up
v infect catch contract sicken infection come_down_with case ill
v spread transmit pass_on circulate carry transmission
v vaccinate jab vaccine inoculate immunise immunize shot vaccination vaccinated inject shots
v find discover detect identify spot uncover come_across trace discovery
v prove show demonstrate confirm establish | disprove refute
v see visible make_out spot in_sight | invisible hidden
v show reveal indicate suggest
v collect gather harvest track record log monitor
v spy surveil eavesdrop wiretap snoop
v hack breach break_into cyberattack
v steal rob thief robbery loot theft make_off_with burgle stolen raid
v commit perpetrate offend carry_out
v lie mislead deceive
v crash collide collision smash hit strike
v sink go_down founder sank went_down
v fall collapse come_down topple came_down
v explode blow_up detonate blast explosion blowout
v burn fire blaze wildfire set_on_fire
v flee escape run_away leave get_away
v expel deport remove throw_out kick_out removal deportation send_back | admit welcome let_in
v migrate immigrate move emigrate
v take_in shelter harbour host give_refuge
v live reside dwell inhabit lives life
v own possess have hold belong_to property
v lack without miss short_of | have possess enough sufficient
v need require must necessitate have_to
v use utilise utilize consume employ make_use_of
v eat consume drink drinking
v walk set_foot step
v affect hit impact influence touch suffer
v teach educate school instruct
v learn study
v marry wed wife husband spouse
v divorce split separate
v born birth
v test trial try
v fail unsuccessful flunk failure | succeed pass manage success
v pass succeed clear get_through | fail flunk
v wait queue waiting backlog
v delay postpone put_off hold_up defer | bring_forward hasten
v cancel call_off scrap drop axe
v change alter modify amend revise
v expand extend widen enlarge broaden | shrink narrow reduce cut
v strengthen bolster reinforce tighten beef_up | weaken undermine erode dilute loosen
v improve better enhance upgrade recover | worsen deteriorate worse decline
v double twice two_times_as 100_percent
v hold stage organise organize host
v take_place happen occur held be_held
v relocate move shift transfer
v strike walkout stop_work industrial_action walk_out
v protest demonstrate rally march demonstration take_to_the_streets demonstrator protester
v condemn denounce criticise criticize decry blast slam deplore | praise welcome applaud hail commend
v apologise apologize sorry regret
v admit acknowledge concede confess | deny dispute
v refuse decline reject unwilling | agree accept willing ready offer prepared
v offer propose ready willing prepared put_forward
v impose introduce slap enact bring_in levy put | lift remove end drop scrap
v recognise recognize acknowledge
v restore reinstate bring_back
v ration limit restrict cap curb | lift ease
v declare proclaim go_to
v fight battle combat war fought
v surrender capitulate give_in give_up lay_down
v testify give_evidence
v investigate probe inquiry look_into examine investigation
v store stockpile hold stock
v receive get be_given have_had had
v execute carry_out implement
v bleach bleaching
v outlive survive
v track follow trace
v employ hire job work staff employment
v surpass overtake exceed outnumber
v evade dodge avoid
v rank place rate
v count record log tally register number
v reach hit total amount_to come_to stand_at add_up_to
v amount_to constitute represent come_down_to boil_down_to account_for make_up consist_of
v recommend advise endorse advocate
v check screen vet examine inspect
v host house accommodate lodge put_up shelter home_to be_home_to take_in ~ stay
v displace uproot drive_out force_out drive_from make_homeless
v obliged binding compulsory mandatory obligatory
v eliminate phase_out end get_rid_of
v uninsured without_insurance without_coverage no_insurance lack_insurance without_health_insurance
v bring carry ship transport haul
v gain get obtain earn secure win
v stop pause suspend halt freeze call_a_halt_to
v bail_out rescue prop_up bailout
v collect raise take_in bring_in
v want wish desire would_like
v use employ deploy
v show photograph picture image photo depict portray capture film video footage
v convert switch embrace turn_to become
v leak escape get_out
v emit cause produce put_out pump_out
v hide conceal cover_up mask
v disqualify invalidate throw_out discard void reject
v privatise privatize sell_off privatisation
v vanish disappear go_missing missing lose
v blackout power_cut outage power_failure power_outage black_out lose_power
v blackout blacked failure
v register list classify
v classify categorise categorize class label declare
v abduct kidnap take_hostage take_hostages hostage
v punish fine penalise penalize penalty
v alter doctor manipulate edit tamper photoshop retouch
v turn_on switch_on activate power_up | turn_off switch_off deactivate power_down
v lay_off lose_their_job lose_his_job lose_her_job job_loss make_redundant redundancy
v fabricate make_up invent fake falsify doctor manipulate rig
v swap substitute replace exchange
v agree decide settle resolve approve
v reply respond answer response
v refuse deny reject rebuff turn_down say_no
v request ask_for ask seek appeal
v deny reject dispute contradict
v take_effect come_into_force enter_into_force in_force
v enact pass adopt approve
v forgive cancel write_off waive forgiveness cancellation
v cap limit ceiling
v miss fall_short_of fail
v vote turnout cast_ballot go_to_the_polls turn_out
v conduct perform carry_out
v lead head chair run command
v face confront
v finish complete build
v permit license licence approve
v infect sicken fall_ill get_sick sick ill catch
v quit leave exit abandon withdraw
v warn caution alert
v acknowledge admit concede own_up
v feature appear star
v tour visit
v kill wipe_out massacre slaughter genocide
v murder kill victim
v relocate move transfer
v work effective succeed protect
v lose shed
v create bring_about invent originate come_into_being
v create add gain
v spend pay expend go_into
v resettle settle move
v start break_out outbreak
v say report tell
v estimate reckon calculate
v monitor watch observe
v die pass_away lose_life killed perish
v survive live_through
v drive push fuel propel
v lack short_of without out_of
v broadcast air televise
v disclose reveal leak make_public
v persuade convince
v commit pledge promise guarantee
v stay_away avoid boycott
v ease relax loosen lift | tighten toughen
v rebuild reconstruct reconstruction restore
v mention refer_to name cite
v force compel oblige make
v accuse blame charge allege
v hire recruit take_on employ
v resume restart restore
v merge combine unite
v split divide separate
v target aim
v monitor surveillance
v abandon drop ditch scrap
v smuggle traffic trafficking
v exaggerate overstate inflate
v overturn reverse throw_out set_aside
v dominate control
v occupy hold control
v shelve postpone delay
v evacuate
v drown
v starve famine hunger starvation
v pollute contaminate pollution contamination
v subsidise subsidize fund support
`;
