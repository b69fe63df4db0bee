/* What news of politics, courts, police and war says in more than one way. Written as in synonyms.ts. */
export const SENSES_OF_STATE = `
v enshrine write_into
v repeal get_rid_of rid_of take_off_the_books strike_from_the_books wipe_from_the_books undo do_away_with
v seize confiscate impound intercept stop
v reject turn_away turn_down rebuff refuse | admit let_in
v hand_over turn_over surrender extradite give_up
v bar exclude ban debar keep_out disqualify throw_off
v throw_out toss toss_out discard disregard
v oust remove unseat depose topple force_out drive_out push_out lose_the_post lose_his_post lose_her_post lose_the_job lose_his_job lose_her_job vote_out | install
v dismiss fire sack let_go lose_the_job lose_his_job lose_her_job lose_their_jobs get_rid_of kick_out boot_out
v resign quit step_down stand_down relinquish give_up_his_post give_up_her_post leave_his_post leave_her_post
v succeed replace take_over_from
v summon convene
v overturn overrule reverse quash annul void nullify invalidate
v uphold affirm sustain let_stand leave_in_place keep_in_place
v acquit clear find_not_guilty find_innocent
v sentence send_down jail
v confess plead_guilty admit own_up
v campaign canvass
v endorse back get_behind come_out_for come_out_in_favour come_out_in_favor throw_his_support_behind throw_her_support_behind lend_his_support lend_her_support
v draft draw_up write
v submit file lodge present
v amend change alter rewrite revise
v enact pass sign_into_law write_into_law
v enforce implement apply put_into_effect
v comply obey abide heed
v violate breach break contravene flout infringe go_against fall_foul_of in_breach_of in_violation_of in_defiance_of
v exempt excuse spare
v tolerate condone turn_a_blind_eye let_be put_up_with
v ignore disregard brush_aside overlook neglect pay_no_attention
v expel throw_out kick_out banish eject
v deport send_back expel send_home
v detain lock_up hold keep_in_custody hold_in_custody
v release free let_go set_free let_out let_walk
v pardon sign_a_pardon issue_a_pardon grant_a_pardon grant_clemency
v interrogate quiz
v raid search
v arrest take_into_custody pick_up round_up apprehend nab
v kidnap abduct snatch
v rob hold_up
v loot plunder ransack pillage
v vandalise vandalize deface
v smuggle sneak bring_in carry
v embezzle siphon_off misappropriate divert
v defraud swindle cheat dupe take_in
v plagiarise plagiarize copy
v blackmail extort
v intimidate frighten scare
v harass pester
v spy eavesdrop wiretap listen_in
v leak pass_on disclose
v conceal hide cover_up keep_secret sit_on
v testify give_evidence take_the_stand
v swear_in take_the_oath take_oath take_his_oath take_her_oath
v dissolve break_up send_packing
v strike walk_out picket down_tools stop_work
v disperse break_up
v shell bombard pummel
v besiege surround encircle lay_siege
v recapture retake take_back regain win_back
v deploy station post send
v escalate intensify step_up ramp_up
v intensify step_up ramp_up stiffen toughen tighten
v mediate negotiate
v forbid ban prohibit outlaw criminalise criminalize make_illegal make_it_illegal make_a_crime make_it_a_crime out_of_bounds off_limits against_the_law
v abolish end do_away_with get_rid_of remove
v oversee supervise monitor
v run head lead command be_in_charge_of in_charge_of
v cooperate collaborate work_together lend_a_hand team_up
v conspire collude
v massacre slaughter mow_down
v allow permit let authorise authorize enable give_leave
v require oblige force compel make insist
v order tell instruct direct
v urge call_on appeal_to exhort implore plead_with
v insist_on call_for
v warn caution give_warning give_a_warning alert sound_the_alarm
v announce make_known give_notice
v claim assert maintain contend allege argue
v thank express_gratitude express_his_gratitude express_her_gratitude voice_his_gratitude voice_her_gratitude
v mock ridicule make_fun_of deride poke_fun_at
v rename rechristen
v refute disprove debunk
v distort twist misrepresent
v mislead deceive hoodwink take_in lead_to_believe
v confuse mix_up muddle
v award hand_out bestow confer give
v bestow confer decorate
v compensate pay_damages pay_compensation indemnify
v grant give allow
v strip revoke
v put_up harbour
v decide find hold
v rule_out exclude
v gain pick_up win
v reinstate restore bring_back put_back return
v return give_back hand_back
v share_out distribute hand_out dole_out
v fine hit_with_a_fine
v separate pull_apart split split_up tear_apart pull_away
v reunite bring_together
v target single_out go_after
v obstruct stand_in_the_way hinder hamper
v separate split_off break_away secede
v consult seek_advice
v accompany escort
v crush put_down quash quell suppress
v raze flatten level wipe_out burn_down
v overhaul revamp
v redraw draw_anew
v deny withhold refuse
v cross_the_aisle break_ranks
v dissent disagree
v rig fix manipulate
v renounce give_up relinquish
v plead beg
v hang string_up
v behead decapitate
v strangle choke throttle
v drown_out shout_down
v boo heckle jeer
n crossing checkpoint
n referendum plebiscite
n decree edict executive_order
n lawsuit suit case complaint action
n trial proceedings
n plaintiff claimant complainant
n testimony evidence
n under_oath on_oath
n guard warder
n detective investigator
n civil_servant bureaucrat official
n constituency district
n nominee pick
n favourite favorite
n donor contributor
n councillor councilor alderman
n diplomat envoy ambassador
n dictator strongman autocrat despot
n coup putsch
n uprising revolt rebellion insurrection insurgency
n rebel insurgent guerrilla
n gang band crew
n service_member soldier serviceman servicewoman troop
n front frontline
n landmine mine
n ammunition bullet round
n shooting gunfire gunshot
n bunker shelter
n freedom liberty
n equality parity
n slavery bondage servitude
n independence sovereignty secession
n identification id
n treasury exchequer
n handgun pistol revolver
n knife blade
n getaway escape
n scandal affair
n crackdown clampdown
n ultimatum deadline
n row dispute argument quarrel spat feud
n brawl fight scuffle
n mob crowd
n speech address remarks
n error mistake blunder slip gaffe
n tip warning
n alarm warning
n gay homosexual
n transgender trans
n disabled handicapped
n newcomer arrival
n compatriot countryman
n flag banner
n ruler leader
n throne crown
n monarchy crown
n aristocrat nobleman
a sworn under_oath
a unconstitutional against_the_constitution violate_the_constitution breach_the_constitution
a interim acting caretaker
a outgoing departing
a masked hooded
a state public
`;
