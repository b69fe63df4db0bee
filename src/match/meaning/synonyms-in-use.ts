/*
 * Acts that are not quite the same and that news tells by one another's words all the same: light verbs, everyday words for
 * official ones, American for British. Written as in synonyms.ts.
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
v admit welcome take_in let_in ~ join enter accede
v endorse back support throw_weight_behind thrown_his_weight_behind thrown_her_weight_behind give_his_blessing given_his_blessing
v re-elect reelect win_a_second_term second_term another_term fresh_term
v displace flee uproot force_from_their_homes forced_from_their_homes driven_from_their_homes
v commit_crime break_the_law offend crime
v outlive live_longer
v consume use use_up eat
v happen occur take_place come_about be_under_way
v show demonstrate prove reveal indicate
v forge fake falsify counterfeit doctor manipulate tamper
v steal rob theft burgle loot pilfer
v mean amount_to constitute be_tantamount represent
v cause lead_to bring_about bring_on trigger result_in give_rise_to spark provoke set_off
v depend rely hinge rest_on be_up_to be_down_to
v be_up_for be_up_and
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
`;
