/// English verbs: the regular ones by their base, the irregular ones with their past and their participle.
enum VerbTable {
    /// base past participle; `/` separates variants.
    static let irregular = """
        be was/were been
        have had had
        do did done
        say said said
        go went gone
        get got got/gotten
        make made made
        know knew known
        think thought thought
        take took taken
        see saw seen
        come came come
        give gave given
        find found found
        tell told told
        become became become
        show showed shown/showed
        leave left left
        feel felt felt
        put put put
        bring brought brought
        begin began begun
        keep kept kept
        hold held held
        write wrote written
        stand stood stood
        hear heard heard
        let let let
        mean meant meant
        set set set
        meet met met
        run ran run
        pay paid paid
        sit sat sat
        speak spoke spoken
        lie lay/lied lain/lied
        lay laid laid
        lead led led
        read read read
        grow grew grown
        lose lost lost
        fall fell fallen
        send sent sent
        build built built
        understand understood understood
        draw drew drawn
        break broke broken
        spend spent spent
        cut cut cut
        rise rose risen
        drive drove driven
        buy bought bought
        wear wore worn
        choose chose chosen
        seek sought sought
        throw threw thrown
        catch caught caught
        deal dealt dealt
        win won won
        forget forgot forgotten
        fight fought fought
        sell sold sold
        teach taught taught
        eat ate eaten
        sing sang sung
        strike struck struck/stricken
        hang hung/hanged hung/hanged
        shake shook shaken
        ride rode ridden
        feed fed fed
        shoot shot shot
        drink drank drunk
        hit hit hit
        arise arose arisen
        fly flew flown
        spread spread spread
        sleep slept slept
        cost cost cost
        beat beat beaten/beat
        light lit/lighted lit/lighted
        bind bound bound
        bear bore borne/born
        swim swam swum
        steal stole stolen
        hide hid hidden
        swing swung swung
        sink sank/sunk sunk
        stick stuck stuck
        burst burst burst
        shut shut shut
        bend bent bent
        sweep swept swept
        slide slid slid
        wake woke woken
        blow blew blown
        tear tore torn
        split split split
        freeze froze frozen
        hurt hurt hurt
        lend lent lent
        bite bit bitten
        dig dug dug
        forgive forgave forgiven
        swear swore sworn
        cling clung clung
        quit quit quit
        spin spun spun
        ring rang rung
        overcome overcame overcome
        undertake undertook undertaken
        withdraw withdrew withdrawn
        foresee foresaw foreseen
        mistake mistook mistaken
        uphold upheld upheld
        withhold withheld withheld
        withstand withstood withstood
        undergo underwent undergone
        oversee oversaw overseen
        overthrow overthrew overthrown
        overtake overtook overtaken
        undo undid undone
        redo redid redone
        rebuild rebuilt rebuilt
        resell resold resold
        repay repaid repaid
        rewrite rewrote rewritten
        remake remade remade
        retake retook retaken
        retell retold retold
        rethink rethought rethought
        rerun reran rerun
        reset reset reset
        bet bet bet
        bid bid bid
        breed bred bred
        broadcast broadcast/broadcasted broadcast
        cast cast cast
        forecast forecast/forecasted forecast
        creep crept crept
        flee fled fled
        fling flung flung
        forbid forbade/forbad forbidden
        grind ground ground
        kneel knelt/kneeled knelt
        knit knit/knitted knit/knitted
        leap leapt/leaped leapt/leaped
        learn learned/learnt learned/learnt
        burn burned/burnt burned/burnt
        dream dreamed/dreamt dreamed/dreamt
        spell spelled/spelt spelled/spelt
        spill spilled/spilt spilled/spilt
        spoil spoiled/spoilt spoiled/spoilt
        smell smelled/smelt smelled/smelt
        lean leaned/leant leaned/leant
        dwell dwelt/dwelled dwelt/dwelled
        prove proved proven/proved
        rid rid rid
        sew sewed sewn/sewed
        sow sowed sown/sowed
        mow mowed mown/mowed
        shed shed shed
        shine shone/shined shone/shined
        shrink shrank/shrunk shrunk
        shear sheared shorn
        slay slew slain
        sling slung slung
        slit slit slit
        spit spat/spit spat/spit
        spring sprang/sprung sprung
        sting stung stung
        stink stank stunk
        stride strode stridden
        strive strove/strived striven/strived
        swell swelled swollen/swelled
        thrust thrust thrust
        tread trod trodden
        weave wove woven
        weep wept wept
        wind wound wound
        wring wrung wrung
        upset upset upset
        outdo outdid outdone
        outgrow outgrew outgrown
        override overrode overridden
        overrun overran overrun
        offset offset offset
        mislead misled misled
        misunderstand misunderstood misunderstood
        saw sawed sawn
        plead pleaded/pled pleaded/pled
        speed sped/speeded sped/speeded
        sneak sneaked/snuck sneaked/snuck
        awake awoke awoken
        beget begot begotten
        bleed bled bled
        foretell foretold foretold
        forgo forwent forgone
        inlay inlaid inlaid
        outbid outbid outbid
        outsell outsold outsold
        partake partook partaken
        unwind unwound unwound
        input input input
        wed wed/wedded wed/wedded
        """

    static let regular = """
        abandon abolish absorb abstain abuse accelerate accept access accommodate accompany accomplish account accumulate accuse ache
        achieve acknowledge acquire acquit act activate adapt add address adhere adjourn adjust administer admire admit adopt advance
        advertise advise advocate affect affirm afford age aggravate agree aid aim air alarm alert align alienate allege alleviate
        allocate allow allude alter amass amaze amend amount amplify amuse analyse analyze anchor anger announce annoy answer anticipate
        apologise apologize appeal appear applaud apply appoint appreciate apprehend approach approve argue arm arouse arrange arrest
        arrive articulate ascend ascertain ask assassinate assault assemble assert assess assign assist associate assume assure astonish
        attach attack attain attempt attend attract attribute auction audit authorise authorize avenge average avert avoid await award
        back backfire bail bake balance ban bang bankroll banish bar bargain bark base bash bathe battle beam beckon beg behave belong
        believe belittle benefit besiege betray better bill blame blast blaze blend bless blink block bloom blunder blur board boast boil
        bolster bolt bomb bombard book boost border bore borrow bother bounce bow box boycott brace brag brake branch brand brave breach
        breathe brew bribe brief brighten broaden broker browse bruise brush bubble buckle budge budget bully bump burden bury bustle
        butcher button buzz calculate call calm camp campaign cancel capitalise capitalize capture care caress carry carve cascade cash
        categorise cater cause caution cease cede celebrate cement censor censure centre center certify chain chair challenge champion
        change channel chant characterise characterize charge charm chart chase chat cheat check cheer cherish chew chill chip choke chop
        chronicle circle circulate circumvent cite claim clap clarify clash classify clean cleanse clear climb cloak clock clog close
        clothe cloud club clutch coach coast coat code coerce coin coincide collaborate collapse collect collide colonise colonize combat
        combine comfort command commemorate commence commend comment commission commit communicate commute compare compel compensate
        compete compile complain complement complete complicate comply compose comprehend compress comprise compromise compute conceal
        concede conceive concentrate concern conclude condemn condense condone conduct confer confess confide configure confine confirm
        confiscate conflict conform confront confuse congratulate connect conquer consent conserve consider consist console consolidate
        conspire constitute constrain construct consult consume contact contain contaminate contemplate contend content contest continue
        contract contradict contrast contribute control convene converge converse convert convey convict convince cook cool cooperate
        coordinate cope copy correct correlate correspond corrupt cough counsel count counter couple court cover crack crackle craft cram
        crash crave crawl create credit criticise criticize cross crouch crowd crown cruise crumble crush cry culminate cultivate curb
        cure curl curse curtail cycle damage damp dampen dance dare dash date dawn dazzle debate debunk debut decay deceive decide declare
        decline decorate decrease decree dedicate deduce deduct deem deepen default defeat defect defend defer define deflect defuse defy
        degrade delay delegate delete deliberate delight deliver demand demolish demonstrate demote denounce deny depart depend depict
        deploy deport deposit depress deprive derail derive descend describe desert deserve design designate desire despise destabilise
        destabilize destroy detail detain detect deter deteriorate determine detonate devalue devastate develop deviate devise devote
        diagnose dial dictate die differ differentiate digest dilute dim diminish dine dip direct disable disagree disappear disappoint
        disapprove disarm disband discard discharge discipline disclose disconnect discontinue discount discourage discover discredit
        discriminate discuss disguise disgust dislike dismantle dismiss disobey dispatch dispel disperse displace display dispose dispute
        disqualify disregard disrupt dissolve distance distinguish distort distract distribute disturb dive diversify divert divide
        divorce dodge dominate donate double doubt downgrade download downplay draft drag drain dress drift drill drip drop drown dry dub
        duck dump duplicate dust dye earn ease echo edge edit educate elaborate elect elevate eliminate embark embarrass embody embrace
        emerge emigrate emit emphasise emphasize employ empower empty enable enact encounter encourage end endanger endorse endure enforce
        engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter entertain entitle entrust envisage
        envision envy equal equate equip erase erect erode err erupt escalate escape escort establish estimate evacuate evade evaluate
        evaporate evoke evolve exacerbate exaggerate examine exceed excel except exchange excite exclude excuse execute exempt exercise
        exert exhaust exhibit exist exit expand expect expel experience experiment expire explain explode exploit explore export expose
        express extend extinguish extract extradite face facilitate fade fail faint fake falsify falter fan fancy farm fascinate fashion
        fasten fault favour favor fear feature fetch field figure file fill film filter finalise finalize finance fine finish fire fish
        fit fix flag flap flare flash flatten flatter flavour flood flourish flow fluctuate flush focus fold follow fool force forge form
        formalise formulate forward foster found fracture frame free frighten frown frustrate fry fuel fulfil fulfill function fund funnel
        further gain gamble gather gauge gaze gear generate giggle glance glare glow go govern grab grade graduate grant grasp graze greet
        grieve grill grin grip groan groom group guarantee guard guess guide hail halt halve hamper hand handle happen harass harbour
        harden harm harness harvest hatch hate haul haunt head headline heal heat heed heighten help herald hesitate highlight hijack hike
        hinder hint hire hoist honour honor hope host house hover hug hum humiliate hunt hurry identify ignite ignore illustrate imagine
        imitate immigrate impact impair impeach impede implement implicate imply import impose impress imprison improve improvise incite
        include incorporate increase incur indicate indict induce indulge infect infer infiltrate inflate inflict influence inform inhabit
        inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire install instruct insult insure integrate
        intend intensify interact intercept interest interfere interpret interrogate interrupt intervene interview intimidate introduce
        invade invent invest investigate invite invoke involve iron isolate issue jail jeopardise jeopardize join joke judge jump justify
        kick kidnap kill kiss knock label labour lack lag lament land lash last laugh launch leak lease lecture legalise legalize
        legislate lessen level levy license lift like limit line linger link liquidate list listen litter live load loan lobby locate lock
        lodge log long look loom loop loosen loot love lower lunch lure maintain major manage mandate manifest manipulate manoeuvre
        maneuver manufacture map march mark market marry marvel mask massacre master match mate matter mature maximise maximize measure
        mediate melt memorise mend mention mentor merge migrate mill mind mine mingle minimise minimize mint mirror miscalculate mislead
        miss mix mobilise mobilize mock model moderate modernise modernize modify monitor mop motivate mount mourn move multiply murder
        murmur mutter name narrate narrow nationalise near necessitate need neglect negotiate net nod nominate normalise normalize note
        notice notify number nurse nurture obey object oblige obscure observe obsess obstruct obtain occupy occur offend offer ooze open
        operate oppose oppress opt order organise organize orient originate oust outlaw outline outlive outnumber outpace outperform
        outrage outweigh outsource overestimate overflow overhaul overlap overlook overshadow overturn overwhelm owe own pace pack package
        paint pair panic parade pardon park part participate pass paste patch patrol pause pave peak peel peer penalise penalize penetrate
        perceive perfect perform perish permit perpetrate persecute persist persuade phone photograph phrase pick picture pierce pile
        pilot pin pinpoint pioneer pitch place plague plan plant play please pledge plot plough plow plug plummet plunge point poise
        poison police polish poll pollute ponder pop populate portray pose position possess post postpone pour practice practise praise
        pray preach precede predict prefer prepare prescribe present preserve preside press pressure presume pretend prevail prevent price
        print privatise privatize probe proceed process proclaim procure produce profess profit program programme progress prohibit
        project proliferate prolong promise promote prompt pronounce propel propose prosecute prosper protect protest provide provoke
        publicise publicize publish pull pump punch punish purchase purge pursue push qualify quantify quarantine query question queue
        quicken quiet quote race raid rain raise rally ram range rank rape rate ratify rattle ravage reach react reactivate realise
        realize reap reappear reason reassure rebel rebound rebuff rebuke recall recede receive reckon reclaim recognise recognize
        recommend reconcile reconsider reconstruct record recount recover recruit recur recycle reduce reelect refer refine reflect reform
        refrain refuel refund refuse refute regain regard register regret regulate rehabilitate rehearse reign reimburse reinforce
        reinstate reintroduce reiterate reject rejoice rejoin relate relax relay release relieve relinquish relish relocate rely remain
        remark remember remind remove render renew renounce renovate rent reopen reorganise reorganize repair repeal repeat repel replace
        replicate reply report represent reprimand reproduce request require rescue research resemble resent reserve reshape reside resign
        resist resolve resonate resort respect respond rest restart restore restrain restrict restructure result resume resurface retain
        retaliate retire retreat retrieve return reunite reuse reveal reverse revert review revise revisit revive revoke revolt revolve
        reward rig rinse rip risk rival roam roar roast rob rock roll root rot rotate round row rub ruin rule rumble rush sabotage sack
        sacrifice safeguard sail salute salvage sample sanction satisfy save scale scan scare scatter schedule score scorn scramble scrap
        scrape scratch scream screen scrutinise scrutinize seal search season seat seclude secure seduce seem segregate seize select sense
        sentence separate serve service settle sever shape share sharpen shatter shave shelter shelve shield shift ship shiver shock shop
        shore shorten shout shove shower shrug shuffle shun shuttle sideline sigh sign signal signify silence simplify simulate size ski
        skim skip slam slap slash slaughter slice slip slow slump smash smear smile smoke smooth smuggle snap snatch snow soak soar sob
        soften solicit solidify solve soothe sort sound spare spark spawn specialise specialize specify speculate spike spoil sponsor spot
        spray sprawl spur spy squander squeeze stab stabilise stabilize staff stage stain stake stall stamp star stare start startle
        starve state station stay steer stem step stifle stimulate stipulate stir stockpile stoke stop store storm strain strand strap
        streamline strengthen stress stretch strip stroke structure struggle study stumble stun subject submit subscribe subsidise
        subsidize substitute subtract succeed succumb sue suffer suffice suggest suit summarise summarize summon supervise supplement
        supply support suppose suppress surf surge surpass surprise surrender surround survey survive suspect suspend sustain swallow swap
        sway swerve switch symbolise symbolize sympathise sympathize tackle tailor talk tame tamper tap target tarnish taste tax tease
        telephone televise tempt tend tender term terminate terrify test testify text thank thaw theorise thicken threaten thrill thrive
        throng thwart tick tie tighten time tip tire title toast toil tolerate top topple torture toss total touch tour tow trace track
        trade trail train transcend transfer transform transit translate transmit transport trap travel traverse treat tremble trend trick
        trickle trigger trim triple triumph trot trouble trust try tuck tumble tune turn tweak tweet twist type uncover underestimate
        underline undermine underpin underscore unfold unify unite unleash unlock unravel unveil update upgrade upload uproot urge use
        usher utilise utilize utter vaccinate vacate validate value vandalise vanish vary veer vent venture verify veto view vilify
        violate visit visualise voice void volunteer vote vow wade wage wait waive walk wander wane want war warm warn warrant wash waste
        watch water wave waver weaken weather weigh welcome whip whisper whistle widen wield wipe wire wish witness wobble wonder work
        worry worsen wound wrap wreck wrestle yell yield zoom email e-mail mail blog google tank crackdown lockdown sanction redact revamp
        reroute vie defraud embezzle launder extort bribe subpoena arraign indict acquit sentence parole overcharge undercut bankroll
        fundraise doublecheck misrepresent misspend misuse mistreat misinform outrank outspend overspend overstate understate reassign
        reassess reaffirm reallocate reappoint reassert rebrand recapture reconvene redeploy redesign redirect rediscover refinance
        relaunch relive rename reorder repatriate rephrase reposition repossess resettle resubmit retrain retrofit scupper shortlist
        spearhead stonewall sanitise standardise
        """

    /// Bases of more than one syllable that double their last consonant.
    static let doubling = WordList.keys(
        """
        admit commit permit submit omit emit transmit refer prefer defer confer infer transfer deter occur incur recur concur control
        compel expel propel repel rebel excel patrol begin forget regret equip acquit abet rebut enrol fulfil kidnap cancel travel level
        label model signal fuel channel counsel marvel quarrel tunnel total rival dial program format handicap worship outbid unplug debug
        rerun
        """)
}
