//! Words around names.

use crate::actors::{Cue, NameWords};
use crate::languages::given_names::GIVEN_NAMES;

/// Words around names.
pub static WORDS: NameWords = NameWords {
    cues: &[
        (
            Cue::Beast,
            "elephant tiger dog puppy cat kitten horse pony mare stallion cow bull goat \
             sheep ram pig boar rhino hippo bear crocodile alligator shark whale \
             dolphin seal otter bird eagle owl parrot penguin swan goose monkey gorilla \
             chimpanzee orangutan lion lioness giraffe camel panda koala kangaroo \
             tortoise turtle robot ship boat yacht vessel ferry trawler satellite rover \
             hurricane typhoon cyclone storm comet asteroid village hamlet island app \
             game song film book novel tugboat liner schooner tanker freighter album \
             opera ballet racehorse gelding filly spacecraft probe telescope locomotive",
        ),
        (Cue::Itself, "it its itself"),
        (
            Cue::Calendar,
            "january february march april may june july august september october november \
             december monday tuesday wednesday thursday friday saturday sunday",
        ),
        (Cue::Army, "army"),
        (
            Cue::Struggle,
            "liberation independence resistance revolutionary",
        ),
        (
            Cue::Trades,
            "cancelled cancels grounded grounds recalled recalls unveiled unveils acquired \
             acquires merged merges outsourced manufactures manufactured produces operates \
             employs supplies ships shipped delivers delivered listed posted hiked slashed \
             slashes axed rebranded reopened sponsors sponsored markets marketed retails \
             stocks licensed patented overcharged underpaid rehired furloughed divested \
             floated relisted delisted restructured refinanced overhauled discontinued",
        ),
        (Cue::Possessive, "his her their its my our"),
        (Cue::Who, "who whose whom"),
        (Cue::GivenName, GIVEN_NAMES),
        (Cue::Article, "the a an neighbouring neighboring nearby"),
        (Cue::Lacks, "without beyond"),
        (Cue::Format, "download format file image export save"),
        (
            Cue::Match,
            "goal goals penalties penalty half-time league match fixture striker \
             midfielder goalkeeper coach derby aggregate kick-off winger defender scorers stoppage \
             equaliser equalizer header relegation matchday referee keeper shootout table",
        ),
        (Cue::And, "and or nor"),
        (
            Cue::In,
            "in at near inside outside across throughout around within",
        ),
        (Cue::To, "to into toward towards onto"),
        (Cue::From, "from"),
        (Cue::Until, "through"),
        (
            Cue::Partner,
            "ally partner enemy rival patron neighbour neighbor through via",
        ),
        (Cue::With, "with"),
        (Cue::Between, "between"),
        (Cue::Of, "of"),
        (
            Cue::PlaceBefore,
            "northern southern eastern western central north south east west downtown \
             entered left visited crossed reached leave leaving visiting entering city \
             capital town province district region parts border borders territory map \
             coast outskirts suburbs streets northeastern northwestern southeastern \
             southwestern via rural mainland airport centre center fled flee fleeing \
             evacuated leaves toured tours visits visit reach reaches reaching cross \
             crosses enter enters outside suburban gulf sea strait bay cape isle isles \
             island islands latin rocked jolted battered lashed swept blanketed \
             engulfed ravaged devastated treaty siege bishop archbishop diocese",
        ),
        (
            Cue::PlaceAfter,
            "border borders territory soil airport airspace capital city region province \
             district coast town village suburb suburbs street streets metro waters \
             countryside residents zoo river itself dollar dollars side native natives \
             resident based born bound peninsula island islands gulf strait desert \
             neighbourhood neighborhood hospital hotel state east west north south interior \
             heartland",
        ),
        (
            Cue::PeopleBefore,
            "ethnic christian muslim orthodox catholic jewish native grain wheat oil gas \
             coal rice goods imports products flights passengers tourists students refugees \
             migrants visitors travellers travelers workers immigrants journalists \
             reporters",
        ),
        (
            Cue::PeopleAfter,
            "people citizen citizens residents population community refugees civilians \
             minority majority diaspora separatist separatists rebels man woman tourists \
             tourist students language literature cuisine food culture music speaking born \
             film novel coffee nationals national church christians enclave",
        ),
        (
            Cue::AlsoWord,
            "male nice lima reading mobile shell target apple orange gap visa boots \
             next",
        ),
        (Cue::Former, "former ex post"),
        (
            Cue::OrganBefore,
            "government president minister army military parliament ambassador spokesman \
             spokeswoman spokesperson forces ministry pro anti officials allies ally part \
             policy leaders",
        ),
        (
            Cue::OrganAfter,
            "government president prime minister ministry army military parliament troops \
             forces force soldiers soldier peacekeepers peacekeeping officials official \
             ambassador embassy spokesman spokeswoman diplomats diplomat delegation leader \
             leaders leadership authorities foreign defence defense interior sanctions \
             attack attacks strike strikes airstrike airstrikes invasion offensive \
             aggression missile missiles drone drones jets jet navy air intelligence police \
             guards guard backed led brokered mediated controlled occupied held side \
             demands demand threat threats support pressure aid state security constitution \
             election elections opposition conflict war relations ties talks peace senate \
             congress lawmakers prosecutors court chancellor king negotiators envoy \
             influence presence interests position proposal request claims claim decision \
             policy policies shelling bombardment control withdrawal pullout response tanks \
             artillery fighters warships commander commanders general generals coastguard \
             ship ships vessel vessels boat boats plane planes warplane warplanes submarine \
             frigate tanker tankers helicopter helicopters counterpart premier cabinet \
             agents spies spy hackers hacker regulators regulator lawmaker mp mps ministers \
             presidents rocket rockets shells snipers bombing bombings raid raids bombers \
             incursion advance assault blockade embargo tariffs proposals administration \
             regime junta monarchy crown warship tank gunboat destroyer frigates carrier \
             envoys",
        ),
        (
            Cue::LocalOrgan,
            "governor mayor government police authorities parliament council",
        ),
        (
            Cue::ActorBefore,
            "by angered pleased alarmed told tells accused accuses accusing accuse \
             urged urges urge blamed blames blame warned warns warn asked asks \
             criticised criticized condemned condemns against said says backed backs \
             supported supports pressed pressured help helped helps thanked sued \
             pressing urging warning telling sanctioned persuaded forced force let made \
             toward ask tell criticise criticize press thank sue want wants wanted \
             expects expected alarm anger embarrassed embarrass angering blaming asking \
             thanking backing supporting opposing oppose opposes opposed condemning \
             confronting confronted sanctioning surprised shocked stunned irritated \
             infuriated annoyed worried unsettled reassured satisfied isolated weakened \
             strengthened dismayed disappointed enraged outraged rattled provoked \
             placated surprises shocks stuns irritates infuriates annoys worries \
             reassures isolates weakens dismays disappoints enrages rattles provokes \
             awaits awaited",
        ),
        (
            Cue::Auxiliary,
            "has had have will would is was are were also not could can may might must \
             should never already did does still now again only repeatedly officially then \
             later long initially formally been being itself",
        ),
        (
            Cue::Nature,
            "earthquake earthquakes quake quakes storm storms hurricane typhoon cyclone \
             flood floods flooding drought heatwave heat tsunami blizzard wildfire \
             wildfires fires landslide landslides mudslides volcano eruption tornado \
             tornadoes rain rains snow snowstorm monsoon pandemic virus outbreak",
        ),
        (
            Cue::Object,
            "it its that to his her their them no more all any new this these those him \
             us whether against for on off out up down back away over",
        ),
        (Cue::ToBe, "is are was were be been being"),
        (
            Cue::Acts,
            "let lets follow follows followed joins joined said says saying agreed \
             agrees agree accused accuses accusing wants wanted want warned warns \
             denied denies deny rejected rejects reject sent sends send sending \
             announced announces announce signed signs sign demanded demands demand \
             called calls call urged urges urge refused refuses refuse asked asks ask \
             condemned condemns condemn claims claimed claim insisted insists insist \
             vowed vows vow pledged pledges pledge threatened threatens threaten \
             imposed imposes impose supports supported support backs backed back \
             deployed deploys deploy withdrew withdraws withdraw pulled brokered \
             mediated responded responds respond hopes hoped hope considers considered \
             consider plans planned plan seeks sought seek expects expected expect \
             believes believed believe offered offers offer proposed proposes propose \
             failed fails fail confirmed confirms confirm blamed blames blame expelled \
             expels expel recognised recognises recognized recognizes declared declares \
             declare suspended suspends suspend froze refusing launched launches launch \
             attacked attacks attack invaded invades annexed decided decides decide \
             promised promises promise admitted admits sees saw fears feared fear \
             summoned summons welcomed welcomes welcome lifted ordered orders order \
             tried tries try committed prepared ready willing unwilling reluctant \
             argues argued maintains maintained stressed dismissed cut did does \
             approved approves gave gives give took takes joined negotiated angered \
             ally released arrested traded exchanged clashed held resumed severed \
             restored won met spoke fought struck hit began chose drew found kept knew \
             laid led lent made paid put ran sold set shot shut spent stood taught \
             thought threw understood wrote forbade bought brought built broke fed got \
             hosts hosted files bans banned cancels mulls eyes slams braces weighs \
             pushes presses vies scraps tests tested wields blocks vetoes vetoed bars \
             recalls jails sues wins strikes hits lifts halts moves signals tells \
             leaves sued eyed axed owed knows know thinks understands given taken begun \
             broken chosen done drawn forbidden shown spoken thrown told withdrawn \
             written gone become undergone overcome foreseen risen owes lacks needs \
             needed uses used disagree differ spar vie compete cooperate meet talk \
             negotiate resume feud bicker share accept prepare face fight clash trade \
             swap opposes doubts pays beat beats thrash thrashed turn turns step steps \
             enter weigh react reacts retreat retreats hesitate waver dig digs",
        ),
        (
            Cue::Describes,
            "located home situated population inhabited flooded based erupted exploded \
             celebrated burned burnt trembled shook awoke slept cheered partied sweltered \
             froze lies lay sits sat surrounded needed stretched remained seemed looked \
             appeared experienced recorded woke turned",
        ),
        (
            Cue::Transfer,
            "return returned returning hand handed handing handover give gave given \
             cede ceded sold sell sale sales supply supplied supplies aid loyal loyalty \
             close closer threat said pivot turned according belongs belong belonged \
             owed letter message surrender surrendered transfer transferred lost loss \
             security appealed apologised apologized weapons allied export exports \
             exported shipments shipment deliveries shipped donated donate donation \
             lend lent lease leased restored granted grant grants awarded awards award \
             paid pays presented presents offered offers loan loans arms credit credits \
             visas ultimatum",
        ),
        (
            Cue::Movement,
            "withdraw withdrew withdrawn withdrawal withdrawing pulled pull pullout left \
             leave leaving fled flee fleeing arrived arrive travelled traveled travel flew \
             flown fly returned moved move moving departed came come escape escaped \
             evacuated expelled deported drove kilometres kilometers km miles far away sent \
             exodus flight flights imported",
        ),
        (
            Cue::Link,
            "linking links link connects connecting connect border borders bordering \
             road corridor distance flights flight train railway route shares line \
             lines ferry tunnel pipeline motorway trip journey trains buses services \
             freight drive ferries tram shuttle",
        ),
        (
            Cue::Origin,
            "threat threats support pressure aid request guarantees attack attacks \
             independence demands statement independent permission assurances criticism \
             invitation approval word words reaction reactions response praise \
             condemnation anger signals broke breaks seceded secession breakaway",
        ),
        (Cue::Comes, "came come comes coming flowed arrived"),
        (
            Cue::Sender,
            "troops soldiers peacekeepers delegation diplomats officials weapons envoys",
        ),
        (Cue::Relative, "which"),
        (
            Cue::Reports,
            "to arrested sentenced appointed married killed defeated replaced jailed \
             convicted elected hired fired sacked dismissed nominated promoted interviewed \
             praised criticised criticized thanked succeeded succeeds replaces recruited \
             honoured honored knighted freed extradited deported indicted acquitted \
             pardoned stabbed poisoned kidnapped arrest arrests murder killing death \
             assassination appointment ouster resignation conviction sentencing detention \
             kidnapping abduction extradition indictment execution funeral biography \
             portrait beside alongside charged charging accused accusing named identified \
             questioned shot",
        ),
        (
            Cue::ThingBefore,
            "uss hms hmas ss rms camp university port mount lake hotel museum cape fort \
             mv mt avenue rue boulevard piazza calle treaty hurricane typhoon cyclone \
             storm",
        ),
        (
            Cue::HouseAfter,
            "hospital school college museum library theatre theater gallery cathedral \
             zoo prison academy primary secondary elementary comprehensive kindergarten \
             hospice clinic orphanage monastery abbey priory mosque synagogue \
             conservatory observatory aquarium planetarium infirmary sanatorium \
             initiative",
        ),
        (
            Cue::ThingAfter,
            "airport international street avenue university stadium bridge hospital \
             school college museum square park station hotel boulevard road cathedral \
             prize library institute tower highway canal times post cup airways \
             airlines marathon mosque church mausoleum memorial monument shrine tomb \
             theatre theater arena plaza pier expressway causeway award awards medal \
             trophy scholarship war wars accord accords agreement protocol convention \
             treaty pact act open derby declaration doctrine consensus olympics \
             biennale pub inn arms complex dome circuit oval gardens velodrome raceway \
             speedway racecourse aqueduct dam reservoir",
        ),
        (
            Cue::Title,
            "sheriff constable pastor vicar nun monk rabbi bishop sultan emir chef \
             comedian rapper pianist violinist cellist composer conductor private \
             corporal justice cllr councillor father sister baroness viscount earl \
             count duke duchess empress emperor emeritus president minister general \
             colonel major captain lieutenant admiral governor mayor king queen prince \
             princess pope cardinal archbishop reverend imam sheikh mr mrs ms miss dr \
             prof professor sir lord lady dame chancellor ambassador judge senator \
             representative congressman congresswoman sergeant officer premier gen col \
             lt sgt sen rep gov pm ayatollah spokesman spokeswoman spokesperson \
             secretary inspector detective chairman chair chairwoman singer actor \
             actress analyst ltcol brig cpl pvt det insp supt cmdr capt maj adm \
             brigadier marshal commodore squadron flt pte rev fr msgr monsignor abbess \
             mullah maulana mufti grand swami lama rinpoche dato datuk haji hajj sri \
             shri smt srta sra señor señora señorita doña signor signora monsieur \
             madame mme mlle herr frau comrade attorney solicitor comptroller delegate \
             alderman councilwoman councilman ombudsman commissioner superintendent \
             trooper midfielder goalkeeper defender striker matron headmaster \
             headmistress archdeacon canon rector bosun coxswain boatswain purser \
             warden ranger curate deacon provost chaplain",
        ),
        (
            Cue::Office,
            "environmentalist conservationist biologist geologist ecologist zoologist \
             botanist chemist physicist astronomer mathematician psychologist \
             psychiatrist sociologist anthropologist archaeologist climatologist \
             meteorologist seismologist virologist epidemiologist immunologist \
             cardiologist surgeon paediatrician midwife pharmacist dentist vet \
             veterinarian lecturer professor dean philosopher theologian linguist \
             translator librarian archivist statistician programmer developer \
             entrepreneur investor financier industrialist landowner rancher shepherd \
             beekeeper miner welder carpenter plumber electrician builder bricklayer \
             mechanic trucker cyclist jockey boxer wrestler sprinter swimmer gymnast \
             skater skier golfer batsman bowler footballer playwright screenwriter \
             sculptor musician guitarist drummer vocalist songwriter dancer \
             choreographer filmmaker producer cinematographer broadcaster presenter \
             skipper farmer villager survivor veteran fisherman lifeguard paramedic \
             firefighter constable pilot curator architect chef designer journalist \
             reporter columnist editor blogger campaigner organiser organizer treasurer \
             trustee principal headteacher tenant homeowner pensioner grandmother \
             grandfather owner suspect nurse driver captain striker midfielder defender \
             goalkeeper winger brother sister father mother son daughter wife husband \
             politician businessman businesswoman engineer doctor student scientist \
             executive president minister senator governor mayor novelist poet painter \
             photographer shopkeeper baker trader banker rounder chairwoman chief \
             director commander adviser advisor lawyer prosecutor analyst researcher \
             activist leader founder coach head envoy negotiator lawmaker historian \
             author singer actor actress expert economist ceo manager member teacher \
             resident witness strategist steward counsel plaintiff claimant applicant \
             appellant complainant barrister solicitor attorney litigator notary \
             magistrate coroner bailiff clerk registrar auditor accountant actuary \
             broker underwriter consultant contractor foreman supervisor superintendent \
             inspector technician operator astrophysicist oceanographer glaciologist \
             hydrologist agronomist horticulturist entomologist ornithologist \
             paleontologist palaeontologist primatologist toxicologist pathologist \
             radiologist oncologist neurologist neuroscientist gynaecologist \
             obstetrician anaesthetist therapist physiotherapist nutritionist dietitian \
             optician caretaker janitor cleaner waiter waitress bartender barman grocer \
             fishmonger florist hairdresser tailor potter blacksmith goldsmith jeweller \
             watchmaker cobbler roofer plasterer glazier gardener woodcutter logger \
             gamekeeper jailer bouncer bodyguard sniper gunner sailor airman \
             paratrooper conscript reservist deserter defector dissident exile detainee \
             inmate convict fugitive smuggler trafficker hacker whistleblower informant \
             spy mercenary warlord rebel separatist militant preacher evangelist \
             missionary cleric mullah priest deacon chaplain curate acolyte ethicist \
             demographer geographer cartographer surveyor planner urbanist technologist \
             futurist roboticist cryptographer cosmologist physician medic \
             vaccinologist chairperson cofounder coauthor widow widower orphan stepson \
             stepfather stepmother godfather niece nephew cousin uncle aunt fiance \
             fiancee boyfriend girlfriend roommate classmate colleague teammate \
             fullback hooker flanker quarterback pitcher catcher shortstop outfielder \
             linebacker cornerback receiver hurdler marathoner rower canoeist surfer \
             snowboarder biathlete fencer judoka weightlifter decathlete javelin \
             triathlete climber mountaineer alpinist explorer adventurer diver racer \
             referee umpire linesman commentator pundit selector trainer physio scout \
             promoter impresario bassist saxophonist trumpeter cellist violinist \
             pianist harpist organist flautist soprano tenor baritone conductor \
             composer lyricist rapper dj animator illustrator cartoonist caricaturist \
             printmaker ceramicist gallerist auctioneer collector dealer antiquarian \
             essayist memoirist biographer critic reviewer laureate dramatist satirist \
             comedian comic magician clown acrobat juggler puppeteer stuntman model \
             influencer youtuber streamer vlogger podcaster anchor newsreader \
             newscaster correspondent stringer subeditor bookseller printer pollster \
             lobbyist speechwriter aide assistant secretary deputy delegate councillor \
             alderman congressman congresswoman backbencher frontbencher \
             parliamentarian legislator MP frontman incumbent challenger candidate \
             contender nominee hopeful frontrunner successor predecessor heir regent \
             monarch chieftain sheikh tribal ombudsman commissioner comptroller \
             philanthropist benefactor heiress tycoon magnate mogul oligarch \
             billionaire millionaire restaurateur hotelier innkeeper publican landlord \
             landlady lodger householder bystander onlooker eyewitness bride groom \
             mourner pilgrim worshipper parishioner intern apprentice trainee cadet \
             recruit graduate undergraduate postgraduate schoolboy schoolgirl \
             schoolteacher tutor instructor provost rector bursar fellow scholar \
             academic philologist classicist medievalist egyptologist sinologist \
             orientalist folklorist ethnographer econometrician fitter machinist \
             steelworker millworker docker longshoreman stevedore seafarer bosun \
             helmsman navigator signalman ferryman fisherwoman trawlerman crofter \
             smallholder herder herdsman stockman dairyman winemaker vintner brewer \
             distiller salesman saleswoman vendor hawker stallholder shopper \
             shareholder creditor debtor diplomat teenager teen toddler mum dad \
             champion medallist medalist finalist grandmaster racegoer beekeeper docker \
             mathematician typist foreman harbourmaster stationmaster postmaster \
             postman milkman cabbie warden verger sexton cantor organiser pollster \
             plasterer roadie busker usher undertaker mortician embalmer taxidermist \
             locksmith signwriter thatcher stonemason bookbinder weaver knitter quilter \
             seamstress milliner cutler interpreter stenographer paralegal juror \
             foreperson arbitrator mediator negotiator liquidator receiver \
             administrator regulator commissioner haematologist dermatologist urologist \
             geneticist biochemist microbiologist volcanologist criminologist \
             musicologist choirmaster chorister loser winner seller buyer keeper killer \
             attacker shooter rescuer finder rival opponent mentor matron groundsman \
             lollipop harpist headmaster headmistress warden oboist percussionist \
             timpanist conservator guide kayaker yachtsman yachtswoman snorkeller \
             canoer farrier greengrocer barmaid illusionist calligrapher glassblower \
             silversmith clockmaker luthier typesetter proofreader diarist librettist \
             humorist stylist beautician chiropractor osteopath optometrist \
             radiographer pharmacologist herpetologist theorist logician astronaut \
             cosmonaut aviator balloonist paraglider skydiver parachutist boatman \
             gondolier stoker seaman deckhand chauffeur courier postwoman postmistress \
             dustman concierge doorman lumberjack arborist cheesemaker chocolatier \
             confectioner caterer sommelier grower orchardist goatherd trapper poacher \
             angler oysterman lobsterman whaler salvager prospector quarryman \
             bookkeeper stockbroker valuer appraiser realtor advocate undersecretary \
             attache consul assemblyman assemblywoman protester demonstrator forger \
             burglar robber thief gangster mobster kidnapper arsonist rifleman commando \
             airwoman timekeeper bookmaker hobbyist fundraiser examiner backpacker \
             holidaymaker sightseer jogger heptathlete vaulter powerlifter bodybuilder \
             skateboarder motorcyclist biker lifesaver wicketkeeper goalie netminder \
             childminder babysitter nanny housekeeper housewife househusband \
             gravedigger decorator joiner upholsterer tiler scaffolder labourer laborer \
             toolmaker boilermaker shipwright sailmaker ropemaker gunsmith tanner \
             saddler dressmaker crocheter embroiderer inventor coder dispatcher \
             telephonist receptionist schoolmaster schoolmistress lexicographer \
             chessmaster trainspotter stewardess bellringer campanologist falconer \
             zookeeper aquarist carer refugee prisoner neighbour neighbor publisher \
             donor commuter motorist pedestrian passenger volunteer pupil ranger \
             convener convenor coxswain purser haulier",
        ),
        (
            Cue::TitleRest,
            "general prime deputy vice foreign defence defense interior finance minister \
             secretary of the state council justice lieutenant major ministry office \
             government health environment education energy transport transportation trade \
             labour labor agriculture culture housing immigration science technology tourism \
             treasury welfare security business work pensions levelling communities home \
             climate",
        ),
        (
            Cue::Locality,
            "new york california texas florida chicago boston london scotland wales england \
             jakarta bali java sumatra papua aceh sydney melbourne los angeles",
        ),
        (
            Cue::Starter,
            "residents witnesses scientists researchers doctors investigators critics \
             analysts experts prosecutors firefighters rescuers campaigners lawyers \
             lawmakers economists traders workers parents students teachers leaders \
             authorities ministers relatives neighbours neighbors supporters opponents \
             protesters activists four five six seven eight nine ten dozens hundreds \
             thousands millions people speaking former late the a an in on at but and \
             when while after before since although though however meanwhile earlier \
             later then now today yesterday according as if for from to by with without \
             despite during both neither either many some most all each every what who \
             why how where which this that these those it he she they we you his her \
             their its our there here not no only last next first second two three soon \
             once still so or under over about troops soldiers police officials like \
             unlike because until between among against tomorrow tonight perhaps maybe \
             indeed instead moreover furthermore nevertheless yet even just also back \
             through across behind beyond near farmers fishermen nurses drivers miners \
             pupils passengers commuters motorists tenants homeowners shoppers \
             customers voters fans players coaches clubs unions employers managers \
             directors shareholders investors creditors bankers regulators inspectors \
             auditors judges magistrates jurors counsel defendants victims survivors \
             families mothers fathers children women men girls boys talks sources aides \
             allies rivals rebels gunmen militants hackers smugglers pirates down asked \
             another none nobody everyone everybody anyone someone nothing everything \
             something half several few fewer more less twice never always often \
             sometimes rarely seldom mission project campaign works site plant branch \
             party union company hospital school club council museum festival orchestra \
             theatre charity bank team squad fire water wind rain snow food money oil \
             gas steel coal bread milk rice tea coffee beer wine fish meat sugar salt \
             wood paper glass stone sand gold silver power prices sales shares profits \
             costs rents wages taxes jobs homes houses roads bridges trains buses \
             ferries flights planes ships boats lorries trucks cars bikes books films \
             songs plays votes polls results reports letters emails photos videos \
             images crowds thieves dogs cats horses cows sheep birds trees crops fields \
             rivers lakes seas waves smoke dust ash mud ice debris rubble wreckage \
             evidence documents records figures data surveys studies research tests \
             samples science art music sport football rugby cricket tennis golf \
             swimming rowing cycling tournament airport hotel prison factory port \
             stadium theater cinema library church mosque temple army navy airline \
             railway station market farm mine refinery court parliament government \
             opposition",
        ),
        (
            Cue::Speech,
            "said says told added adds stated insisted argued explained noted warned \
             announced denied confirmed claimed declared replied wrote tweeted according \
             admitted recalled whispered muttered joked jokes quipped quips boasted boasts \
             bragged complained complains grumbled cautioned cautions conceded concedes \
             acknowledged acknowledges predicted predicts testified testifies remarked \
             mused recounted reckons reckoned shrugged sighed shouted yelled exclaimed \
             pleaded begged promised vowed insists argues explains notes warns denies \
             claims tells concluded concludes countered retorted snapped",
        ),
        (
            Cue::Quotes,
            "said says added replied told joked quipped boasted recalled explained argued \
             shrugged sighed muttered whispered shouted laughed grinned admitted conceded \
             complained reckons reckoned tweeted wrote remarked mused countered retorted \
             snapped",
        ),
        (Cue::OrganisationJoin, "of for and the on"),
        (
            Cue::AlsoPerson,
            "jordan chad georgia israel india kenya holland ireland cuba malta paris",
        ),
        (Cue::Called, "named called alias"),
        (
            Cue::OrganisationHead,
            "centre center bureau society agency board ministry department university \
             bank committee commission council federation association organisation \
             organization party court institute office league union confederation \
             alliance coalition campaign movement network syndicate guild consortium \
             corporation tribunal parliament assembly college diocese archdiocese \
             observatory laboratory foundation directorate inspectorate secretariat \
             authority administration registry treasury chamber real sporting deportivo \
             atletico racing maccabi hapoel beitar olympique borussia stichting \
             stiftung fondation fundacion fondazione associazione societe groupe grupo \
             gruppo verein gazeta radio televizija telewizja agencia agence diario \
             medecins ligue parti mouvement comite conseil ministere banque ordre \
             partido movimiento frente consejo ministerio banco sindicato federacion \
             confederacion verband bund partei gesellschaft partij vereniging partito \
             movimento banca lega carbones minera cooperativa empresa",
        ),
        (
            Cue::OrganisationTail,
            "works electronics semiconductor chemicals pharma labs laboratories \
             logistics telecom communications automotive aerospace steel insurance \
             fisheries industries holdings partners systems technologies lines airlines \
             airways shipping estates energy foods pharmaceuticals motors studios \
             records media ventures capital enterprises brothers center centre office \
             board service services society trust fund fc united athletic rovers \
             wanderers club press network broadcaster lda ltda coalition campaign congress senate plc gmbh \
             llc college ministry party agency commission committee council court \
             organisation organization association federation union bank corporation \
             company inc corp ltd institute foundation university alliance league group \
             authority department reserve nuggets lakers celtics warriors knicks \
             mavericks rockets grizzlies pelicans clippers bucks raptors cavaliers \
             pistons pacers hornets wizards sixers timberwolves yankees dodgers mets \
             cubs astros phillies padres mariners orioles cowboys packers steelers \
             patriots seahawks broncos vikings panthers buccaneers bengals ravens \
             chargers raiders texans colts jaguars bruins canadiens oilers canucks \
             penguins blackhawks redskins albion argyle orient dynamo lokomotiv spartak \
             banks bancorp aviation robotics biotech biosciences therapeutics genetics \
             diagnostics healthcare pictures entertainment gaming software telecoms \
             wireless petroleum minerals metals chemical cement textiles garments \
             apparel stores supermarkets hotels resorts properties realty contractors \
             consulting associates advisers analytics solutions dynamics instruments \
             motor automobiles rail railways ferries cruises freight couriers air \
             nickel coal water watch commodities workers oil mining resources gas \
             democrats police constabulary cooperative laboratory observatory archive \
             archives academy orchestra philharmonic symphony choir ensemble ballet \
             conservatoire conservancy infirmary hospice surgery clinic diocese guild \
             syndicate taverns breweries brewery bakery foundry shipyard shipyards \
             harriers sharks tigers lions eagles falcons hawks saints royals giants \
             crusaders saracens wasps rangers hotspur wolves bulldogs dragons mustangs \
             wildcats bulls dolphins blazers spurs highlanders hurricanes brumbies \
             stormers equity meats dairies farms orchards dairy seafood seafoods \
             poultry bakeries confectionery tobacco distillers distillery distilleries \
             vineyards nurseries stars conseil consultancy mills quarries timber \
             plastics ceramics packaging furniture toys shoes pumps turbines batteries \
             securities shipbuilders brokers brokerage renewables utilities haulage \
             galleries cinemas assurance reinsurance underwriters developments genomics \
             vaccines photonics composites alloys automation fintech broadcasting \
             publishing publishers housing homes builders interiors ironworks \
             steelworks gasworks waterworks brickworks glassworks sawmills potteries \
             tanneries creameries creamery canneries winery wineries roasters \
             outfitters grocers auctioneers solicitors accountants architects surveyors \
             boatyard foundries smelters refineries refinery smelting drilling offshore \
             pipelines hydropower oyj bhd pte llp pty sarl action trading asphalt grain \
             bulk cargo maritime bureau forum corps administration assembly tribunal \
             directorate inspectorate secretariat patrol rescue ambulance hospitality \
             grid gravel rubber cocoa fabrics paints tiles roofing plumbing electric \
             electrics electrical nuclear solar biofuels fuels lubricants tyres wheels \
             trucks catering biscuits pasta noodles snacks drinks beverages juices \
             wines spirits brewing distilling milling feeds seeds fertilisers \
             fertilizers agro agri livestock shrimp advisory advisors lending leasing \
             investments asset assets management recruitment staffing clinics dental \
             biologics bioscience pharmacies chemists tankers carriers commodity \
             exports imports exporters importers wholesale retail logistic mutual \
             reinsurers athletics tribune gazette courier herald chronicle",
        ),
        (
            Cue::ArmedHead,
            "gunmen fighters militia rebels militants insurgents guerrillas terrorists",
        ),
        (
            Cue::Particle,
            "van von der den de da di al el bin ibn ter du dos af zu zum della dello delle \
             degli abu bint bte bt la los las das y e ould ag",
        ),
        (
            Cue::NotName,
            "january february march april may june july august september october november \
             december monday tuesday wednesday thursday friday saturday sunday islam \
             christian muslim catholic orthodox christmas easter ramadan gmt covid god \
             western eastern northern southern europe asia africa caucasus european asian \
             african read also photo video sikh sikhs kurdish uyghur uighur hindu hindus \
             jewish jews sunni shia shiite christians muslims catholics protestant \
             protestants buddhist buddhists hispanic latino arabs slavic romani maori inuit \
             aboriginal rohingya bengali pashtun tatar tatars berber yoruba hausa igbo zulu \
             tigrayan amhara oromo nobel grammy emmy olympic olympics bible quran koran \
             torah latin arabic labour conservative republican democrat",
        ),
        (
            Cue::Human,
            "born died lives lived works worked resigned retired married wept smiled \
             laughed scored arrested detained charged convicted sentenced jailed killed \
             injured wounded appointed elected fled escaped survived testified pleaded \
             joined left met visited became grew studied teaches taught wrote sang \
             played ran walked earned faces faced stepped spoke hailed promised vowed \
             dissented conceded stood knelt slept waited thanked hopes hoped recalled \
             remembered remembers believes thinks thought felt feels wants wanted \
             apologised apologized admitted denied insisted stressed warned hinted \
             declined refused crossed showed threw drove rose clung grinned grimaced \
             shrugged sighed sobbed cried yelled shouted whispered muttered nodded \
             bowed prayed applauded clapped cheered danced swam cycled hiked climbed \
             fell slipped tripped stumbled collapsed fainted drowned perished vanished \
             disappeared surrendered emigrated immigrated moved settled quit graduated \
             enrolled trained qualified lectures lectured tutored coached coaches \
             captained captains managed manages chaired chairs heads headed leads led \
             directs directed edits edited runs owns owned founded invented discovered \
             designed built painted drew composed writes authored published penned \
             filmed photographed recorded performed starred acted plays scores missed \
             saved tackled bowled batted pitched caught dropped kicked punched beat \
             defeated lost won wins finished finishes clocked raced drives rode rides \
             flew flies sailed sails rowed paddled skied skated surfed dived dives \
             fought fights boxed wrestled sparred hugged kissed marries divorced sued \
             sues testifies pleads confessed confesses denies lied lies cheated stole \
             robbed stabbed shot murdered strangled poisoned drank drinks ate eats \
             smoked smokes cooks cooked baked bakes wore wears carried carries held \
             holds picked put sat sits stands woke wakes sleeps dreamed dreamt forgot \
             forgets knew knows guessed wondered wonders worried worries feared fears \
             loved loves liked likes hated hates blushed chuckled joked jokes quipped \
             quips boasted boasts bragged gloated gloats complained complains grumbled \
             grumbles groaned groans moaned moans protested protests objected objects \
             argued argues disagreed agreed laughs smiles weeps cries watched watches \
             rested rests sheltered huddled fetched grabbed packed phoned emailed \
             texted queued camped commuted volunteered crouched begged hid rang dug \
             wrapped rescued",
        ),
        (Cue::Involved, "suspect suspects defendant victim"),
        (Cue::AgeUnit, "years"),
        (Cue::OneOf, "a an one"),
        (
            Cue::Kin,
            "wife husband son daughter father mother brother sister uncle aunt cousin \
             grandfather grandmother nephew niece widow fiance fiancee girlfriend boyfriend \
             partner colleague friend stepson stepfather stepmother stepdaughter grandson \
             granddaughter twin neighbour neighbor ex roommate teammate classmate spouse",
        ),
        (Cue::CallName, "known alias nicknamed aka"),
        (Cue::CallFill, "or also better"),
        (Cue::ArmedName, "brigade brigades battalion battalions"),
        (
            Cue::OrganisationNoun,
            "cooperative coop company firm startup carrier airline retailer carmaker \
             automaker maker manufacturer publisher charity nonprofit watchdog club \
             landlord union brewer brewery chipmaker drugmaker lender insurer \
             broadcaster newspaper network developer operator supplier producer \
             contractor consultancy thinktank miner refiner utility shipbuilder \
             planemaker supermarket chain bookmaker shipper distributor wholesaler \
             exporter importer label studio foundation ngo giant conglomerate \
             subsidiary bank fintech platform app website steelmaker toymaker \
             papermaker truckmaker tyremaker glassmaker winery smelter grocer haulier \
             vineyard magazine tabloid newswire pollster trader builder housebuilder \
             caterer jeweller fashion restaurateur broker brokerage fund investor group \
             side franchise team party band orchestra troupe collective cooperative \
             agency regulator owners employers insurers publishers promoters makers \
             operators contractors sponsors brokers builders developers suppliers \
             landlords hosts champions rivals trust initiative choir ensemble academy \
             clinic hospice bakery cafe restaurant nightclub pub shop association \
             federation society institute confederation alliance paper weekly daily \
             gazette",
        ),
        (
            Cue::ArmedTail,
            "front forces army brigades brigade battalion militia",
        ),
        (
            Cue::LegalTail,
            "inc ltd plc corp llc co corporation company fc sa oyj oy ab asa ag nv bv spa \
             gmbh kk pte bhd sdn llp sarl srl sas kft doo pjsc ojsc jsc pty limited",
        ),
        (
            Cue::Beats,
            "beat beats defeated defeat thrashed edged drew hosted crushed overcame stunned \
             downed",
        ),
        (
            Cue::OfficeIn,
            "executive chairman chairwoman director manager coach ceo founder spokesman \
             spokeswoman spokesperson chief activist leader strategist organiser organizer \
             steward secretary president treasurer campaigner researcher analyst economist \
             lawyer chair chairperson cofounder",
        ),
        (
            Cue::Honorific,
            "mr mrs ms miss sir dame lord lady dr prof professor",
        ),
        (Cue::As, "as"),
        (
            Cue::OfficeOf,
            "ceo boss founder coach striker defender goalkeeper midfielder winger forward \
             captain manager director chairman quarterback pitcher skipper cofounder \
             president chairwoman owner",
        ),
    ],
    verb_prefixes: &[],
    verb_suffixes: &["ed"],
    verb_suffixes_after_to_be: &["ing"],
    verb_suffixes_before_object: &["s"],
    owner_follows: false,
    passive_prefixes: &[],
    enclitics: &[],
    is_called_by_first_name: false,
    degrees: &[
        "BA", "BSc", "CBE", "DDS", "DPhil", "Esq", "FRS", "JD", "KC", "LLB", "LLM", "MA", "MBA",
        "MBE", "MD", "MP", "MSc", "OBE", "PhD", "QC", "RN",
    ],
    name_ends: &[
        "enko", "shvili", "ovich", "evich", "sson", "oğlu", "dóttir", "dottir", "ović", "ević",
        "rsen", "nsen", "dsen", "ksen", "lsen", "owski", "ewski", "owska", "ewska", "poulos",
        "syan", "nyan", "ryan", "kyan", "oyan", "yev", "yeva", "adze", "zadeh", "nejad", "escu",
    ],
    noun_shapes: &[],
    organisation_stems: &[],
    club_stems: &[],
};
