/// Frequent nouns, adjectives and adverbs whose spelling does not tell what they are, or that can be verbs as well.
enum OpenClasses {
    /// Nouns that are never, or hardly ever, verbs.
    static let nouns = """
        man woman child people person family government president minister country state city town village world war peace law court
        police army military party member leader official spokesman spokeswoman spokesperson chairman chief director head mayor governor
        senator congressman lawmaker lawyer attorney judge prosecutor prime majority minority vote policy issue problem question answer
        reason year month week day hour minute second time century decade morning evening night afternoon weekend period moment season
        summer winter autumn spring monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december number percent percentage million billion trillion thousand hundred dozen money dollar
        euro pound cent price cost economy business company firm bank industry market sector trade tax budget deficit debt growth
        inflation unemployment job worker employee employer union strike wage salary income profit loss sale consumer customer client
        product goods food water oil gas energy power electricity plant factory mine farm farmer land house home building school
        university college student teacher professor education hospital doctor nurse patient health disease virus pandemic epidemic
        vaccine drug medicine treatment death life body hand eye face heart blood car truck bus train plane aircraft airline airport ship
        boat ferry port road street bridge station vehicle traffic accident crash fire flood earthquake storm hurricane weather climate
        temperature rain snow river lake sea ocean coast island mountain forest tree animal dog cat bird fish area region district
        province county territory border neighborhood neighbourhood community society culture history language religion church mosque
        temple god faith music film movie book newspaper magazine article story report reporter journalist media television radio internet
        website web site network phone computer software technology science scientist research researcher study survey poll data
        information news statement comment speech letter document file record evidence fact claim detail example case situation condition
        level rate system process program programme project plan idea view opinion thing way part side end place point line group team
        club game match player coach goal score season league cup champion championship medal race election campaign candidate voter
        ballot democracy republic parliament congress senate council committee commission agency department ministry office officer
        authority administration institution organization organisation association foundation charity citizen resident immigrant migrant
        refugee victim suspect criminal crime murder attack bomb bombing explosion gun weapon missile nuclear soldier troop troops force
        forces rebel terrorist terrorism violence conflict crisis protest protester demonstration riot agreement deal treaty pact talks
        negotiation meeting summit conference visit trip decision move step action effort attempt measure proposal bill amendment act rule
        regulation sanction embassy ambassador diplomat relation relations relationship ties alliance ally enemy rival opposition opponent
        supporter activist right rights freedom justice corruption fraud scandal investigation inquiry trial verdict sentence prison jail
        prisoner arrest charge charges allegation accusation appeal father mother son daughter brother sister husband wife parent baby boy
        girl friend neighbor neighbour guest name word term type kind sort form shape size color colour piece bit lot amount quantity
        quality value role position post title award prize honour honor success failure victory defeat result effect impact cause risk
        danger threat fear hope concern doubt interest benefit advantage opportunity chance choice option change increase decrease rise
        fall drop decline cut reduction improvement development production construction operation service supply demand capacity resource
        material equipment machine engine tool device product model version design style feature image picture photo photograph video
        audio aid help support assistance relief loan grant fund funding investment investor share shareholder stock bond asset account
        owner manager executive ceo boss staff crew expert analyst adviser advisor consultant economist author writer artist actor actress
        singer musician audience crowd visitor tourist passenger driver pilot captain commander general colonel major sergeant room door
        window wall floor roof table chair bed kitchen garden park square center centre corner ground earth sky sun moon star planet space
        air wind light heat fuel coal carbon emission emissions pollution waste north south east west northeast northwest southeast
        southwest gender age race population generation youth adult teenager bottle glass cup box bag paper page card map list note
        message email mail while rest half quarter majority none fewer thanks lots cash cyber-attack cyberattack cyber hacker
        infrastructure intelligence security defense defence safety privacy policyholder asylum shelter camp base headquarters regime
        ruler king queen prince princess emperor pope bishop priest cleric imam restaurant event agent meal location capital fun jewel
        journal manual metal signal terminal hospital individual potential material animal festival arsenal rental removal arrival
        survival approval renewal proposal trial denial burial withdrawal music topic traffic logic clinic fabric public republic critic
        mechanic medic picnic panic dish fish finish parish rubbish british archive detective executive initiative alternative perspective
        objective motive native relative representative narrative incentive directive olive library anniversary secretary salary boundary
        dictionary military diary summary glossary vocabulary missionary luxury century spouse niece nephew aunt uncle cousin grandmother
        grandfather hotel cafe bar pub shop store museum theatre theater stadium studio gallery analysis basis chaos consensus surplus
        gross tribunal jury witness bail custody
        """

    static let adjectives = """
        new old good bad great big small large little long short high low early late young major minor main important public private
        national international local federal foreign domestic global regional central political economic social financial military legal
        illegal official human personal special general common certain sure clear true false real possible impossible likely unlikely
        available able unable ready willing free open closed full empty strong weak hard easy difficult simple complex serious severe
        heavy light dark bright hot cold warm cool dry wet deep wide narrow broad thick thin fast slow quick rapid rich poor expensive
        cheap safe dangerous healthy sick ill dead alive wrong right left fair unfair equal recent current former previous past present
        future next last first final second third initial original ancient modern contemporary annual monthly weekly daily entire whole
        total average single double triple various numerous different similar same separate independent joint common mutual united
        democratic republican liberal conservative socialist communist nuclear chemical medical criminal civil civilian religious
        christian muslim jewish catholic islamic american british english french german russian chinese japanese iranian iraqi israeli
        palestinian arab indian pakistani afghan turkish greek italian spanish european african asian albanian ukrainian polish swedish
        norwegian danish dutch finnish canadian australian mexican brazilian korean vietnamese syrian saudi egyptian kenyan nigerian
        ethiopian serbian croatian hungarian romanian bulgarian czech black white red green blue yellow grey gray brown pink nice fine
        happy sad angry afraid proud sorry glad famous popular familiar favorite favourite beautiful pretty lovely ugly senior junior
        chief key crucial critical vital essential necessary significant considerable substantial massive huge vast tiny giant enormous
        tremendous proper appropriate relevant responsible guilty innocent aware concerned additional extra further due such own other
        sole alone upper lower outer inner southern northern eastern western northeastern northwestern southeastern southwestern coastal
        rural urban industrial agricultural commercial corporate environmental educational cultural historic historical traditional
        typical usual unusual normal strange odd male female pregnant married single elderly pro anti ex vice deputy acting interim worth
        unable eager keen reluctant subject prone ongoing upcoming so-called long-term short-term well-known independent different
        important recent current frequent urgent violent silent patient permanent sufficient efficient ancient absent evident intelligent
        prominent apparent transparent consistent persistent subsequent dependent convenient relevant significant brilliant constant
        distant elegant ignorant important pleasant reluctant dominant abundant vacant legal illegal virtual equal unique awesome
        excellent terrible stupid crazy cute funny tall fat particular specific basic scientific digital mental physical natural normal
        formal immediate adequate desperate ultimate intimate legitimate accurate delicate private corporate fortunate unfortunate
        friendly lovely deadly costly likely unlikely elderly orderly cowardly daily weekly monthly yearly hourly ugly silly early only
        lonely timely upset complete direct close secret sacred violent peaceful silent quiet loud tough rough smooth soft solid liquid
        raw fresh clean dirty bilateral unilateral multilateral diplomatic presidential parliamentary constitutional judicial legislative
        electoral armed unarmed wounded injured missing unknown unprecedented unemployed so-so better best worse worst higher highest
        lower lowest larger largest bigger biggest older oldest younger youngest newer newest longest shorter shortest smaller smallest
        greater greatest stronger strongest weaker weakest richer richest poorer poorest earliest latest faster fastest cheaper cheapest
        closer closest safer safest wider widest heavier heaviest easier easiest harder hardest busiest hotter deadlier deadliest elder
        eldest
        """

    /// Words of the verb table that are nouns more often than verbs.
    static let nounsBeforeVerbs = """
        report vote plan attack state trade tax budget price cost market work job fund loan record program programme project study survey
        poll test result effect impact cause risk fear hope doubt interest benefit change increase decrease rise fall drop decline cut
        move step visit trip strike protest march riot bomb fire flood crash storm rain snow light water air ground land house home school
        doctor nurse face hand head eye arm back body voice name word term type sort form shape size color piece bit lot amount value
        position post title award honour honor guard force power fuel oil bank bill charge arrest trial sentence jail prison appeal claim
        call comment statement answer question request order offer deal contract sale supply demand support aid help service account share
        stock bond value bid bet cast broadcast forecast film movie book article note letter list map model design style feature picture
        photograph game match score goal race run play part side end place point line group team club crew staff chair table bed floor
        park garden center centre corner road street bridge station vehicle truck train ship boat border area district base camp tank gun
        weapon missile pilot captain lead leader head chief master guest host neighbour neighbor parent father friend baby boy person
        witness suspect judge court police year day week month time season stage level rate number figure balance range scale measure
        reason issue matter case process effort attempt fish farm mine plant factory tree flower dog cat concern complaint debate dispute
        conflict talk chat speech lecture conference interview limit ban block boycott sanction embargo levy fine fee duty rule view look
        sight sense feeling experience damage harm injury wound murder kidnap rape abuse assault theft fraud love hate desire need want
        wish dream phone telephone email e-mail mail message text blog post queue crowd mob band ring circle square gain loss profit
        deficit surplus second minute hour quarter half double file document copy draft paper print page lack surplus shortage excess
        audit probe review investigation search check control influence pressure stress strain tension start finish opening closing
        beginning ending victory defeat win draw trouble problem crisis challenge tour travel flight drive ride walk export import
        transport freight cargo signal sign symbol mark label credit debt mortgage rent lease practice exercise training access entry exit
        target aim object objective subject fault error mistake trust faith belief credit reward prize gift present focus spotlight
        highlight root branch stem seed silence noise sound echo shelter refuge smoke dust steam pay raise hike transfer release return
        break pause rest stay stop wave tide current flow stream strand strip string surface cover shield mask function role task duty
        border frontier contact touch link tie document video murder suicide killing alarm alert warning shock surprise battle fight war
        struggle combat conduct behaviour shop store market mall board council panel rebel ally seat respect sample exhibit trade-off
        harbour harbor dock pool spot site sport spring sponsor flag content burden blast raid hunt haul fan crack champion budget brand
        bus cash cap clash cloud coach code coin column command comfort compound compromise concert conscript contrast corner counsel
        couple craft cream cross crown cry cup cure curve custom cycle date deadlock decree default degree delay delight deposit desert
        detail dress drink drought drug edge engineer envy escort estimate exchange excuse experiment favour favor fault field fire firm
        frame front function gap gas gear grade grant grasp grave grip guide
        """

    /// Words of the verb table that are adjectives more often than verbs.
    static let adjectivesBeforeVerbs = WordList.keys(
        """
        open clear close clean empty free dry cool warm wet slow better lower near narrow complete direct correct separate total humble
        secure smooth tame mature moderate blunt calm equal exempt faint intent level light live mean secret present perfect average own
        content quiet subject square welcome worth top dry dim double triple square fit firm fine advanced alleged armed confused
        convicted dedicated detailed developed disabled divided elected experienced interested limited married mixed organized organised
        planned pleased proposed related retired so-called scheduled suspected tired united unprecedented used varied worried wounded
        injured surprised increased increasing leading growing remaining surrounding existing missing willing working interesting amazing
        exciting following ongoing upcoming outstanding surprising
        """)

    static let adverbs = """
        fully only early daily
        """
}
