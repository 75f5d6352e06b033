//! Names that parents give, from all over the world: news of every language
//! tells of people of every country.

/// Given names, folded, parted by spaces; for
/// [`Cue::GivenName`](crate::actors::Cue::GivenName).
pub(super) static GIVEN_NAMES: &str = "aaron abbas abby abdallah abdel abdi abdillah \
     abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman \
     abdurrahman abebe abebech abel abena abhisit abidin abigail abiy abla abraham \
     aceng achieng achmad adaeze adam adama addison ade adebayo adela adele adeola \
     adhi adhitya adi adib adik adinda adit aditya adjoa adnan adrian adriana \
     adrianto adwoa aep afandi affandi afif afua agatha agil agnes agnieszka agung \
     agus agustin agustina agustini agustinus ahmad ahmadreza ahmed ahmet ahsan \
     ahyani aibek aidan aigerim aigul aileen ailsa ainhoa aino ainun airlangga aisha \
     aissatou aisyah aitana ajay ajeng ajie akbar akhmad akiko akira akmal akosua \
     alaa alaina alamsjah alamsyah alan alana alasdair alastair alba albert alberto \
     aldi aldila aldo alec alejandra alejandro aleksandar alessandra alessandro alex \
     alexander alexandra alexandro alexandros alexei alexia alexis alfi alfian \
     alfiansyah alfin alfonsina alfonso alfred alfredo algirdas alhassane ali \
     aliaksandr alice alicia alif alifah alifia alika alina alisha alison alistair \
     allan allison alma almas almaz althea alvaro alvian alvin alwan alwi alya \
     alyssa ama amadou amaka amalia amanda amandine amani amara amarjit ambar amber \
     ambo ameer amelia amelie amin amina aminah aminata aminu aminuddin amir \
     amiruddin amit amoah amos amran amrizal amrullah amy ana anahit anand ananda \
     ananya anar anastasia anastasiya anatol anatoli anatoly anders anderson andhika \
     andi andika andini andre andrea andreas andreea andrei andrej andres andrew \
     andrey andri andriana andriani andrianto andris andriy andrus andry andrzej \
     angela angelica angelina angelique angelo anggi anggraeni anggraini anggun \
     angharad angie angus ani anies anil anindita anindya anis anisa anisah anita \
     anja anjali anke ann anna annabel annalena annas anne annegret anneke annelie \
     annemarie annette annie annika annisa anong ansel anselm anselmo anshori ansori \
     anthony antoine antoinette antok anton antonella antonio antonius antony antti \
     anush anvar anwar anya aoife apollonia apri apriansyah april aprilia aqila aram \
     ararat arayik archie ardi ardian ardiansyah ardianto ardiyanto argo ari aria \
     ariana arianto arie arief ariel arif arifah arifin arifuddin aril arini aris \
     aritonang arjun arkadi arkady arlene arman armanda armen arnaud arnav arne \
     arnold aroha arsyad artem arthur artur arturas arturo arum arvind arya aryna \
     asante asep asher ashley ashok ashton asif asim askar aslan asmawi asnawi asri \
     assumpta asti astrid astuti athallah atieno atik atiku attila aubrey audrey \
     august augustine augusto aulia aung aurelie aurelio ava avery avi avigdor awa \
     axel ayaan ayesha aylin ayman ayse aysel ayu ayub ayumi azadeh azamat azar \
     azhar azhari azim aziz azizah azlan azmin azwar azzahra babajide babatunde \
     bachtiar badruddin badrun bagas bagus bahar baharuddin bahri bahrudin bailey \
     bakyt balazs baldev balwinder bambang banyu barack barbara barbra barney barry \
     bart bartholomew bartosz barus bashar bashir basil baskoro baso basri bassam \
     bassel basuki bat-erdene batbayar bayu beata beatrice beatriz becky behrouz \
     bekele bekir belinda ben benazir benedict benedita beni benigno benito benjamin \
     benny benoit benson bente berdi berk bernadette bernard bernardo bernice bernie \
     bert bertha beryl besnik besse bessie beth bethan betty beverley beverly \
     beyonce bheki bianca bich bilal bill billie billy bima binsar birgit birgitta \
     birgitte bjarne bjorn blanca boateng bobby boediono bogdan bohdan bohdana \
     bohumil bojan bolat bonar bongani bongiwe bonnie bopha boris boubacar bounmy \
     boyko bozena brad bradley brady brandi brandon branimir branko braulio brenda \
     brendan brent brett brian brianna bridget brigitte briony britney brittany \
     bronagh bronwyn brooke bruce bruno bryan bryce bryony budhi budhiman budi \
     budiana budianto budiarti budiarto budiman budiono budiyanto bukayo bukola \
     bunga burak burhan burhanuddin burhanudin bushra busyro byron caetano cahya \
     cahyo caitlin caleb callum calum calvin cameron camilla camille camilo candace \
     candice candra candrawathi caniago carina carl carla carlo carlos carlton carly \
     carmela carmen carol carole caroline carolyn carrie carys casey cassandra \
     cassie catalina cathal catherine cathy catriona cecep cecil cecilia cecily \
     cedric celeste celestin celia celine cem cemil cerys chairil chairul chaminda \
     chan chaniago chantal chanthou charlene charles charlie charlotte chea cheikh \
     chen cheryl chiara chidi chika chimamanda chimwemwe chinedu chingiz chinwe \
     chioma chipo chloe choirul chris christa christel christian christiane christie \
     christina christine christoph christophe christopher christy chuan chuck \
     chukwuemeka cian ciara ciaran cihan cilla cillian cindy citra claire clara \
     claudette claudia claudio claudius clemence clement clementine clifford clint \
     clive coco cody cokorda colette colin colleen colm conceicao concetta conchita \
     connie connor conor conrad consilia constantin consuelo corazon cordelia corey \
     corina corinne cormac cornelia cornelius cosmin courtney craig cristian \
     cristiano cristina cristobal curtis cynthia cyril cyrus dace dadan dadang daeng \
     daffa dafydd dagmar dagoberto dahlan daiki daisuke daisy dalal dalia damanik \
     damar damayanti damian damien damon danang dandi dani daniel daniela danielle \
     daniil danilo daniyar danny danu danuta daphne dara darius dariush dariusz \
     darko darlene darma darmanto darmawan darmawati darmi darnell darrell darren \
     darryl darto darwis daryanto daryl daryono dasep daud daulay dave david davina \
     davit davor dawa dawit dawn dayat dea dean deanna debbie debora deborah debra \
     declan deddy dede deden dedi dedy deepika deirdre dejan delia delilah delores \
     delphine demetrius deni denis denise deniz dennis denny denok denys denzel \
     derek dermot derrick derry desak deshawn desi desiree desislava desmond despina \
     dessie devi devin dewa dewangga dewanti dewi dexter dhani diah dian diana diane \
     diarmuid dicky didi didier didik didin didit diego dieter dietmar dieudonne \
     dika dilek dilma dilnoza dilshan dilshod dimas dimitar dimitri dimitrios \
     dimitris dimyati dina dinah dinara dinda dinesh dini dirk dita djarot djoko \
     djumadi dlamini dmitri dmitry dmytro dodi dodik dody doina dolores dominic \
     dominika dominique donal donald donatella dong doni donna donnacha donni donny \
     donovan dora doreen doris dorji dorothy dorthe doug dougal douglas dragan \
     drahomira drissa duane duarte duc dudung duncan dusan dustin dwayne dwi dwight \
     dwiki dyah dyan dylan dzulfikar eamon ebba ebrahim ebru eddie eddy edgar \
     edgardo edi edilberto edith edmond edmund edna edouard edson eduard eduardo \
     edward edwin edwina edy efendi effendi effendy effie efua egi ehud eileen \
     eilidh einar eirik eka ekaterina eko ekrem elaina elaine elchin elcin eleanor \
     elena eleni eleonora elfira elfriede eli eliana eliane elias elie eliezer elif \
     elijah elin elis elisa elisabeth elisabetta elise eliza elizabeth ella ellen \
     ellie elliot elliott elly elnur eloise elon elouise elroy elsa elsie elspeth \
     elton eluned elvira elvis elzbieta emanuel emeka emiko emil emilia emiliano \
     emilie emilio emily emine emma emmanuel emre emyr encarnacion encep endah \
     endang endri endro enembe engin engkos eni enid enkhbold enny enrique entin \
     enzo eoin erfan erhard eric erica erick ericko erik erika erin erlangga erlin \
     erlina erling ermawati erna ernawati ernest ernesto erni ernst errol erwan \
     erwin erzsebet esi esperanza esra esteban estelle esther esti eszter ethan \
     ethel eti etienne eugene eugenia eugenio euis eunice eusebio eva evan evangelos \
     evaristo evelina evelyn evie evita evo ewan eyal ezekiel ezra fabian fabiana \
     fabio fabrice fachri fachrul fadel fadhil fadhilah fadi fadil fadjar fadlan \
     fadli fadlil fahad fahmi fahri fahrizal fahrul fahrur fais faisal faiz faizal \
     faizin fajar fajri fakhri fandi fang fani farah farai farhad farhan farhat \
     farid farida fariz farrel farrukh faruk faruq fathan fathoni fathur fatima \
     fatimah fatkhur fatma fatoni fatou fatoumata fattah faustino fauzan fauzi \
     fauziah fauziyah fawad faye febri febrian febriana febriansyah febrianti \
     febrianto febriyanti federica federico felicia felicity felipe felix femi femke \
     fendi fendy feng ferdi ferdian ferdiansyah ferdinan ferdinand ferdy ferenc \
     fergus feri fermin fernanda fernando ferry fery fidel fidelia fifi fiki fikri \
     filip filmon fintan fiona fionnuala fiorella firdaus firli firman firmansyah \
     firmanto fitri fitria fitriana fitriani fitrianto fitroh flavio fleur florence \
     florian florin floyd folake folasade frances francesca francis francisco franck \
     francois franjo frank frankie franklin frans fransisco fransiska fransiskus \
     franz fraser fred freddie freddy frederick fredrik freja frengky freya frieda \
     friedrich frits fritz fuad fumio funke fyodor gabor gabriel gadi gael gaetano \
     gagik gail galih galina galuh ganbold gandi ganesh gani ganjar gareth garth \
     gary gaston gatot gautam gavin gayle gede geeta geir gemma genevieve gennady \
     gennaro geoffrey georg george georges georgi georgie georgina geraint gerald \
     geraldine gerard gerardo gerhard germaine gerry gertrud gertrude getachew \
     gethin gevorg ghada ghassan gheorghe ghifari ghislaine giacomo gianluca gianni \
     gibran gideon gilang gilar gilbert gilberto gilles gina ginevra gino gintaras \
     ginting giorgi giorgia giorgio giorgos giovanni giring girma giulia giuliana \
     giulio giuseppe giyanto gladys glen glenda glenn glenys gloria glyn gofar goh \
     goncalo gonzalo goodluck goran gordon gosta gottfried grace gracie graeme \
     graham grainne grant graziella greg gregoria gregory greta gretchen grigory \
     grzegorz guadalupe gugun guido guillaume guillermina guillermo gulbahar gulnara \
     gulsen gultom gunawan gunilla gunnar gunter guntoro guntur guo guoqiang \
     gurbangeldi gurpreet gusman gusnadi gustav gustavo gusti guy gwen gwenael \
     gwendolyn gwyneth gyalpo gyorgy haakon habibah habibie habiburrahman hadi hafez \
     hafid hafidz hafiz hafsah haidar haikal haile hailey hairul haitham hakan \
     hakeem hakim hala halim halima halimah halina halyna hamad hamdan hamed hamid \
     hamish hamka hamza hamzah han hana hanan handayani hande handika handoko hani \
     hanif hank hanna hannah hannelore hans hany harahap harald hardi hardianto \
     hardiyanto harianto haris harish hariyanto harjono harlan harnowo harold \
     harpreet harriet harry hartono haruka haruki harun haruto harvey haryadi \
     haryani haryanto haryati haryono hasan hasanah hasanuddin hasbi hasbullah \
     hasibuan hasim hasina hasnah hasnain hassan hasto hasyim hatice hatta hattie \
     hayk hayley heather hector hedwig hedy heidi heike heikki heiko heiner heinz \
     helen helena helene helga helmut hemi hendarto hendi hendra hendrawan \
     hendrayana hendri hendrik hendrikus hendriyanto hendro hendry heni henny henri \
     henriette henrik henrique henry herawati herbert herdi heri heriberto heriyanto \
     herlambang herlina herman hermann hermanto hermawan hermin hernawan herry heru \
     herve herwin heryanto heydar hidayat hidayatullah hideki hien hieu hilaire \
     hilda hillary hilman hilmi hina hinata hiroshi hishammuddin hisyam hiwot hla \
     hoang hodan holger hollie holly hoon horatio horst hossein hotman hovhannes \
     howard hrant hrvoje hsien htet hua huang hubert huda hudi hugh hugo hui huong \
     husain husein huseyin husna husni husnul hussein hutabarat hutagalung hutapea \
     hutasoit hutauruk huw huynh hwa hye hyejin hyun iago iain ian ibnu ibrahim \
     ibrahima ichsan ida idan idham idris idrissa idrus ifan ifeanyi ifeoma ifrah \
     iga ignacio ignatius igor ihor ihsan ihza iin iip iis ika ikbal ikenna iker \
     ikhsan ikmal ikram iksan ilana ilaria ilham ilie ilija ilker ilkka ilona ilse \
     ilya ilyas ilze imam iman imani imas imbiri imelda immaculee imogen imran imron \
     ina inacio indah indarti indarto indra indri indriani ines inese inga inge \
     ingeborg inger ingrid ingrida inna intan intania ioana iolo iona ionut ipah \
     iracema irakli irawan irawati irene irfan irfandi irina iris irma irman irwan \
     irwandi irwansyah iryna isaac isabel isabela isabella isabelle isaiah isaias \
     isha ishaan ishaq ishmael isidro iskandar isla isma ismael ismah ismail ismi \
     isnaini issouf isti istiqomah istvan iswanto isyana ita itamar itzel itziar \
     ivan ivar ivaylo ivica iwan iwona izzah jacek jacinda jacinta jack jackie jacky \
     jacob jacqueline jacques jaden jae jaelani jafar jaime jair jajang jake jakob \
     jakub jalal jalaluddin jamal jamaludin james jamie jamil jamila jamilah jan \
     jana jane janelle janet janice janina janine janis januar januarti jared \
     jaroslav jaroslaw jarosław jarot jasmin jasmina jasmine jason jaspreet jasprit \
     jassim jasur javad javed javier jay jayadi jayden jayne jean jeanette jeanne \
     jeannie jeff jeffrey jelena jemima jen jenna jennie jennifer jenny jeno jens \
     jensen jeppe jeremiah jeremy jermaine jerome jerry jerzy jesse jessica jeyhun \
     jiang jianguo jihoon jill jim jimmy jing jiri jisoo jiwoo joachim joan joann \
     joanna joanne joao joaquin jocelyn jochen jodie joe joel joelle joey johan \
     johanis johann johanna johannes john johnathan johnnie johnny joko jolene jon \
     jonah jonas jonatan jonathan jonathon jone jong jonggi joni jono jordan jordi \
     jorge jorgen jose josef joseph josephine josh joshua josiah josie josip jovan \
     joyce jozef juan juana juanita jubaidah jude judith judy jufri juhani julaeha \
     julaikha jules juli julia julian juliana julianto juliarti julie julien juliet \
     julieta juliette julio julius juma jumadi jumaidi jumali jumiati jun junaidi \
     june juned juni juniarti juniarto junichiro juraj jurandir jurgen juris jussara \
     justin justine jusuf juwita kaarel kaarina kadek kadir kaesang kaito kalalo \
     kalsakau kamal kamala kamaludin kamaruddin kamau kambuaya kamila kamran kanat \
     kareem karen karim karin karina karl karla karmila karol karolina karoline \
     karsono kartika kartini karto karyadi karyono kasia kasim kasman kaspar kasper \
     kassym katalin katarina katarzyna kate katerina kateryna katharina katharine \
     katherine kathleen kathrin kathryn kathy katia katie katja katrina katy katya \
     kaunang kaveh kavita kaye kayla kaylee kazimierz kazuhiro kazuki kazuo keanu \
     kebede kehinde keiko keir keisha keith kelley kelly kelsey kelvin kemal kemi \
     ken kendall kendra kenji kenneth kenny kenta kerry kersti kerstin ketut kevin \
     khadija khadijah khairani khairil khairuddin khairul khairunnisa khaled khaleda \
     khalid khalifa khalil khalisah khanh khin khofifah khoiri khoirul khoirunnisa \
     khotimah khristofel khumbulani khusnul kieran kiki kiky kim kimberley kimberly \
     kipchoge kirill kirk kirsi kirsten kirstie kirsty kjell klara klaudia klaus \
     knut kobayashi kofi kogoya koji kojo komang komarudin konrad konstantin kosasih \
     kostas kris krisna kristalina kristanto kristi kristian kristianto kristin \
     kristina kristine kristy kritsada krystyna krzysztof kuldeep kumar kumari \
     kumiko kunle kurnia kurniadi kurniasih kurniati kurniawan kurniawati kurt \
     kusnadi kusumawati kuswandi kuswanto kwabena kwaku kwame kwasi kwesi kyaw kyle \
     kylian kyriakos lachlan laila lailatul laith lakisha lakshmi lamar lamria lana \
     landon laode lara laras larasati larissa larry lars laszlo latif latifah latoya \
     latuconsina laura laurel lauren laurence laurent laurie lavinia lawrence layla \
     lazaro leah leander leandro leanne lee lei leif leila leimena lena lene leni \
     lennart lenni lenny leny leo leocadia leon leonard leonardo leonid leonora \
     leopold lepani lerato lesley leslie lestari leticia levi levon lewis lexi leyla \
     li lia liam liana liang lidia lidya liesbeth lihua liina lila lili lilian \
     liliana lilik lilis lilit lillian lillie lilly lily lim lina linda lindani \
     lindiwe lindsay lindsey ling linh linnea lintang linus lionel lisa lisbeth lise \
     lisna listyo lita litia liu livia liz lizzie lloyd lobsang loic lois lola \
     lonnie loong lorcan loredana lorena lorenzo loretta lori lorna lorraine lothar \
     lotte lottie lou louis louisa louise lourdes luana lubis lubos luca lucas lucia \
     luciana luciano lucie lucien lucille lucinda lucy ludmila ludmilla ludovic \
     ludovica ludwig luh luhut luigi luis luisa luiz luka lukas lukasz luke lukman \
     lula lumbanraja lumbantobing lumentut luong lusi lusiana lutfi lutfiah luthfi \
     luthfiah lydia lykke lynda lyndon lynette lynn lynne lyra lyubov lyudmila \
     lyudmyla maarten mabel machfud macky maddie made madeleine madeline mads maelle \
     maeve magda magdalena magdolna maggie magnus maha maharani mahathir mahendra \
     mahesh mahfud mahfudz mahfuz mahinda mahmoud mahmud mahmudah mahmudi mahnaz \
     mahsa maia maimun maimunah mairi maisie makoto maksim malachy malala malcolm \
     malee malgorzata malik malika malin mamadou mamahit maman mamat mamata mambraku \
     mamoun mandagi mandla mandy manfred mangara manmohan manoj manpreet mansour \
     mansur mansyur manuel manuela manuhutu manullang manurung marc marcel marcella \
     marcelo marcia marcin marco marcos marcus marek marfuah margaret margarita \
     margery margot marguerite maria mariam mariama marian mariana mariani marianne \
     mariano mariati maribel marie marielle marilyn marina marine mario marion \
     marisa mariska marisol marissa marit marjorie mark marko markus marlene marlina \
     marlon marpaung marquise marselino marsha marta martha marthen marti martin \
     martina martine marty maruf maruli marvin marwan mary maryam maryani maryanne \
     maryanto maryati maryono masahiro masayoshi masduki masha mashuri masitoh \
     maskur masoud masrur masruri massimo mastur maswan matej mateo mateusz matheus \
     mathew mathias mathieu mathilda matias matilda matjaz matondang matt matteo \
     matthew matthias matti mattia matulessy matvei maud maulana maulida maura \
     maureen maurice mauricio mauro mavis max maxime maximilian maxine maya meena \
     meera mega megan megawati mehdi mehmet mehriban mei meilani meiliana meiling \
     meir melanie melati melina melinda melissa melky melly melvin mensah merav \
     mercy mereana meredith merle meron mervyn meryem meryl mette mia micah michael \
     michaela michal michel michele michelle michiko mick micky miguel mihai mika \
     mikael mike mikel mikhail mikheil mikkel mila milagros milan mildred millie \
     milos milton min mindaugas ming mingma minh minji minjun minna minnie mira \
     miranda mircea mireille mirela mirella miriam mirjana mirna misaki misbah \
     misbahul mishaal misnan misnawati misran mitch mladen mochamad mochammad modou \
     moh mohamad mohamed mohammad mohammed mohan mohd moira mollie molly momon \
     mongisidi monica monique morag mordechai morgan moritz mosese moshe moussa \
     muammar muarif muchamad muchlis mudjiono mufid muh muhadi muhaimin muhamad \
     muhammad muhammadu muhdi muhidin muhlis muhsin muhyiddin mujib mujiono mujiyono \
     mukesh mukhlis mukhtar muktar muliadi mulugeta mulyadi mulyana mulyanto mulyati \
     mulyono munawar munawir munif munir murad murat murdiono murdiyanto murib \
     muriel murray mursalin mursid murtini musa musdalifah musliadi muslih mustafa \
     mustafid mustakim mustamin mustari mustofa mutia mutmainnah muzakir muzakki \
     mwangi myfanwy myint mykhailo mykola myra myriam myrtle myung nabih nabil \
     nabila nabilah nabilla nadeem nadezhda nadhif nadia nadiem nadine nadira nadya \
     nafisah naftali nahak naibaho naila naim nainggolan nairi najib najwa nakamura \
     nana nanang nancy nanda nandi nani nanna naoki naoko naomi napitupulu narendra \
     narges nasaruddin naseem nasir nasrin nasrudin nasrul nasrullah nasrun nasser \
     nasution nasywa natalia natalie nataliya natalya natasha nathalie nathan \
     nathaniel natsir nattapong naufal navjot nawaf nawawi nawaz nazanin nazaruddin \
     nazir ndeye neema neha neil nell nellie nelson nenad neneng nengah nerys nettie \
     neymar ngatiman ngawang ngoc ngozi ngurah nguyen ni nia niamh nicanor nicholas \
     nick nicky nico nicola nicolas nicole nicoletta nidya niels nigar nigel nigella \
     nikhil nikita nikki niklas nikol nikola nikolai nikolaos nikolaus nikos nila \
     niloufar nils nilufer nimal nina ningsih nining nino nirmala nita nitin nizar \
     njeri njoroge nkechi nkosana nkosi nnamdi noah nodira noel noelle noemi noer \
     nofrianto nomvula noor nopi nora norah norbert norberto noreen noriko norma \
     norman nour novak novan novel novi novia novianti novita noviyanti nugroho nuh \
     nune nuno nunung nur nuraeni nuraida nuraini nuramin nuray nurazizah nurbaiti \
     nurbek nurdiana nurdin nurfadilah nurhadi nurhasan nurhasanah nurhayati \
     nurhidayah nurhidayat nuri nurjanah nurjannah nurkholis nurlaela nurlaila \
     nurlan nurlela nurmala nurman nurmawati nursultan nursyahbani nurul nurwahid \
     nurwahidah nuryadi nuryani nuryanto nuryati nusrat nuwan nyein nyi nyoman \
     obiageli obinna ochieng octavia octavio odette odhiambo odile oding oisin oki \
     okky okonkwo okoro oksana oktavia oky olaf olav oleg oleksandr oleksii olena \
     olga oliver olivia olivier ollie olof olumide olusegun oluwaseun olwen omar \
     omer ondrej ong onny onur oona ophelia orazov orhan oriol orkhan orla orsolya \
     osama oscar oskar oswald otabek otavio otieno otis ottavia ottilie otto oumar \
     ousmane ovezgeldi ovi owain owen owusu oystein ozgur ozlem pablo paddy padma \
     padraig paige paijo paiman paimin paivi palimbong paloma pam pamela panagiotis \
     pandu pangaribuan pangemanan pangeran panjaitan panji paola paolo pardede pardi \
     pardjo parisa parjo parlindungan parman parto parviz parwati paryono pasaribu \
     pascal pascale pasha patrice patricia patricio patrick patsy patti \
     pattinasarany patty paul paula pauline paulo paulus pavel pawel pearse pedro \
     peggy pekka pemba penelope penny perangin percy perera permana pernille pertiwi \
     pervez petar pete peter petr petra petro petros petrus petter phally pham phil \
     philip philippa philippe phillip philomena phoebe phuong phyllis pierre pieter \
     pietro pilar piliang ping piotr piroska placide placido plamen poltak ponco \
     poniman ponimin ponirah pooja poppy pornthip prabowo pradipta praing prameswari \
     pramono pramudya pranowo prasert prasetia prasetya prasetyawan prasetyo \
     prasetyono pratama pratikno pratiwi prayut priambodo prihanto prio priscilla \
     priti priya priyanka priyanto priyatna priyatno priyono puan pudji puji \
     pujianto pujiono pujo purbaya purnawan purnomo purwadi purwanto purwati purwoko \
     purwono purwoto puspita putra putranto putri putu putut pyotr qais qasem qiang \
     qodir qomariah qomaruddin quang queenie quentin quincy rachael rachel rachma \
     rachmad rachman rachmat rachmawati radek raden radit raditya radka radoslaw \
     radovan radu rafael rafaela rafe raffaele raffi rafi rafif rafizi rafly \
     raghunathan ragil ragnar ragnhild rahadian rahardian rahardjo raharjo rahayu \
     raheem rahima rahma rahmadani rahmah rahman rahmat rahmatullah rahmawati rahmi \
     rahul raila raimundo rainer raisa raj raja rajagukguk rajapaksa rajesh rajiv \
     rajnath raka rakhmat ralf ralph raluca ramadani ramadhan ramadhana ramadhani \
     ramdan ramdani ramdhani ramesh rami ramil ramiro ramli ramon ramona ramzi rana \
     randal randall randy rangga rangkuti rani rania ranil ranti raphael raquel rara \
     rasha rashad rashid rashida rasid rasidi rasmus rasyad rasyid ratan ratih ratko \
     ratna ratnasari ratnawati ratulangi rauf raul ravi rayane raymond rayyan \
     rebecca rebekah recep reece reem reggie reginald reihan reinhard rekha remedios \
     renaldi renata renate renato rendi rendra rendy rene renee reni reno reny retno \
     reuben revan reynaldi reynaldo reza rhiannon rhoda rhona rhonda rhydian rhys \
     ria rian riana rianti ribka ricarda ricardo riccardo richard ricki rickie ricko \
     ricky rico ridha ridho ridley ridwan rifai rifan rifda rifki rifky rifqi \
     rigoberto rihanna riikka rijal rika riki rikki rina rinaldi rini riri risa \
     rishi riska riski risma rismaharini rismawati riswan rita rithy ritu riyadi \
     riyanti riyanto rizal rizki rizkia rizky rizqi roald rob robby robert roberta \
     roberto robi robiah robin rocco rochelle rochmat rocio roderick rodney rodrigo \
     rogelio roger rohan rohana rohani rohim rohimah rohit rohmah rohman rohmat \
     roisin rokhman rokhmat roland rolando rolf romadhon romain roman romli ron \
     ronald rondonuwu roni ronnie ronny rory rosa rosadi rosalie rosalina rosalind \
     rosalyn rosamund rosan rosanna rosario rosaura rosdiana roseanne rosemarie \
     rosemary rosetta rosidah rosidi rosie roslan rosmala rosmiati rosmini ross \
     roswitha rosyid rosyidah rotua rowena roxana roxanne roy roya royani rozak \
     rozali rozi ruaridh ruben rubina ruby rudi rudianto rudiyanto rudo rudy rufus \
     ruhut rukhsana rukiyah rukmini rumaropen rumbewas rumbiak rumini runtuwene \
     rupert ruqayah rusdi rusdiana rusdianto rusdy ruslan ruslana rusli rusmiati \
     rusmin russ russell rustam rustamjon rustandi ruth ruthie ryan ryota ryszard \
     saad sabariah sabelo sabine sabri sabrina sachin sade sadia sadie sadikin sadio \
     sadiq sadli sadyr safitri safri safrizal safrudin sahat sahetapy sahra sahroni \
     sahrul saidah saifuddin saiful saifullah saima saiman sajida sakinah sakura \
     salahuddin salamah salampessy salbiah saleem saleh salif salim sally salma \
     salmah salman salome salsabila salvatore sam samadi samantha samer samijan \
     saminah saminem samir samira sammy samsuddin samsudin samsul samsuri samuel \
     samuji sanaa sanae sandi sandiaga sandor sandra sandrine sandro sandy sani \
     sanja sanjay sanna santi santiago santino santo santoso saoirse saparudin \
     saptono sara saragih sarah saraswati sardi sardor sari sarif sarifah sarifuddin \
     sarinah saripah sarjono sarmi sarmin sarminah sarwo sarwono saryono saskia \
     satoshi satria satriawan satrio satriyo satrya satya saud saul saut scarlett \
     scott seamus sean sebastian sebastien seema sefa sefti segolene segun \
     selahattin selam selamet selcuk selena selin sembiring semhar semyon seojun \
     septi septian septiana septiani septiawan serdar serena serge sergei sergej \
     sergey sergio serhiy serkan seth setiadi setiawan setiawati setiono setiyono \
     setya setyo seung sevgi seydou shabnam shahbaz shahnaz shane shanice shannon \
     sharon sharron shaun shauna shavkat shawn shazia shehbaz sheila shelley shelly \
     sheri sherly sherri sherzod shigeru shimon shinji shinta shinzo shirin shirley \
     shlomo shoaib shofia sholeh sholihah sholikhin shota shreya siahaan siami sian \
     sianipar siarhei siavash sibarani sibel sidabutar sidauruk sidney sidra \
     siegfried sieglinde sigit sigmund sigrid sigurd sihombing siim sikumbang \
     silalahi silas silke silvana silvia silvie silvio simamora simanjuntak \
     simatupang simbolon simon simone sinaga sinead sinta sintia siobhan sione \
     sioned sipayung sipho sirait siregar sirimavo siriporn siska siswadi siswanto \
     siswoyo sitepu siti sitorus situmorang sizwe sjoerd slamet slawomir slobodan \
     smriti snezana sobari soe soeharto soekarno sofi sofia sofian sofwan sofyan \
     sokha solange soledad soleh solehudin solihin solikin solveig somaya somchai \
     somsak sonam sondakh sondra sonia sonja sonny sonya sophal sophea sophia sophie \
     sopiah sopian soraya sorcha soren sota souleymane sovann spyros srettha sri \
     stacey stacy stanislav stanley stavros stefan stefania stefano stefanos \
     stefanus steffen stella stepan steph stephan stephanie stephen steve steven \
     stijn stuart subagio subagyo subandi subandrio subarkah subekti subhan \
     subiyanto subroto suci sucipto sudarmaji sudarman sudarmanto sudarmo sudarto \
     sudaryanto sudaryono sudibyo sudirja sudirman sudjatmiko sudrajat sue suganda \
     sugandi sugeng sugiarti sugiarto sugihartono sugiman sugiono sugito sugiyanto \
     sugiyarto sugiyono suhada suhadi suhaimi suhairi suhandi suhardi suhardiman \
     suhardjo suharno suharso suhartini suharto suhartono suharyanto suharyono \
     suheri suherman suhermanto suhud sujana sujarwo sujatmiko sujono sukardi \
     sukarman sukarmin sukarno sukarti sukarya sukendar sukhdev sukiman sukinem \
     sukirman sukma sukmawati sukri sulaeman sulaiman sulasih sulastri sulis \
     sulistiowati sulistyo sulistyowati sultan sulton sumadi sumardi sumardjo \
     sumarni sumarno sumarsih sumarsono sumartini sumarto sumaryono sumiarsih \
     sumiati suminah sumiyati sumiyem sumual sunandar sunardi sunari sunarti sunarto \
     sunaryo sundar sundari sunethra sung sunghoon sungkono sunil sunita sunniva \
     supangat supardi suparjo suparman suparmi suparno suparti supendi supit supono \
     supraptini suprapto supratman supriadi supriatna supriyadi supriyanto \
     supriyatna supriyono surachman surahman suranto surati suratman suratmi suratno \
     suresh suripto surono suroso suroto surya suryadharma suryadi suryana suryani \
     suryanto suryati suryawan suryo susan susana susanna susannah susanne susanti \
     susanto susetyo susi susilawati susilo susilowati sutanto sutarjo sutarman \
     sutarmi sutarno sutaryo suteja sutejo suthep sutikno sutini sutisna sutiyoso \
     sutopo sutoyo sutrisna sutrisno suwandi suwardi suwarni suwarno suwarti \
     suwartono suwito suyadi suyanto suyatmi suyatno suyitno suyono suyoto suzanne \
     suzuki sven svenja sverre svetlana svitlana syafei syafiq syafitri syafril \
     syafrin syafruddin syahrial syahrir syahrizal syahroni syahrul syaifuddin \
     syaiful syaifullah syakir syamsiah syamsuddin syamsul syamsuri syarif syarifah \
     syarifuddin sybil sylvain sylvester sylvia sylvie syukri syukron syukur tabitha \
     tabrani tabuni tafadzwa taher tahir tahira taiwo takahashi takashi takeshi \
     takumi tamar tamara tamas tambunan tamika tampubolon tamrin tamsin tan tanaka \
     tanja tanto tantri tanya tapobali tara taras tarigan tariq tarique tarmizi \
     tarmuji taro tasha tasya tatang tatenda tatiana tatik tatyana taufan taufik \
     taufiq tawfiq taylor tayyip ted teddy tedi tedjo tedros tedy tegan teguh \
     telenggen temitope tendai tenri tenzin terence teresa teri terje terrance \
     terrence terri terry tesfalem tesfaye tess tessa teten tetiana teuku tevita \
     thabo thaddeus thaksin thalia thamrin thandeka thandi thanh thant thao thea \
     thein thelma themba theo theodor theodore theofilus theoneste theresa therese \
     theys thiago thibault thida thierry thiri thom thomas thoriq thorsten thura \
     thuy tiago tiana tiffany tigist tigor tigran tiina tiit tika tilda tilly tim \
     timo timofey timothy timur tina tini tirta titi titik titin tito tiurma tiwi \
     tjahaja tjahjo tobias toby tochi todd togar togrul toha tohir tolga tom tomas \
     tomasz tomislav tommaso tommy tomoko toni tono tony toomas torben torbjorn \
     torsten toto tracy traian tran trang travis trevor tri triana tricia trimo \
     trina trisha trisna trisnawati trisno tristan triyono trond trudy tsegaye \
     tsehay tsering tshepo tsvetelina tuan tuasikal tuhuteru tukiman tukinem tukiyem \
     tumbelaka tuminah tumini tumirah tunde turid turmudi tuti tutik tuula tyler \
     tyrell tyrone tzipi ubaidillah uche uchenna udin ugo uhuru ujang ulan ulf ulfa \
     ulfah ulrich ulrika ulrike umaira umam umar umaruddin umbu umi umut una unai \
     upik urmas ursula usha usman uswatun utami utari ute utomo uwe vaclav vadim \
     vahan valdis valentin valentina valentino valentyna valeria valerie valery \
     vanessa vannak vardan vasco vasile vasily vassilis vassily vasyl vaughan velma \
     veni venus vera verawati verity vernon veronica veronika veronique verry vesna \
     vicente vichea vicki vickie vicky victoire victor victoria vijay vikram viktar \
     viktor vina vince vincent vincenzo vinicius vinod viola virat virgil virginia \
     virginie vitali vitalii vito vitor vittorio vivek vivian viviana vivien \
     vivienne vladimir vladimira vladislav vlado vladyslav volodymyr vugar vuk vuthy \
     vyacheslav vytautas wagiman wagino wagiyem wagiyo wahab wahid wahidin wahyu \
     wahyudi wahyudin wahyuni wakidi wakinem walid walidah wallace walt walter \
     waltraud wambui wana wandi wang wangari wanggai wanjiku wanjiru wardah wardana \
     wardani wardhana wardi warjiyo warren warsidi warsito warsono wartini warwick \
     waseem wasis watanabe wati wattimena wawan waworuntu wayan wayne wei weiming \
     weiwei wellington wendell wendy wening wenqiang werner wesley whitney wibowo \
     wicaksana wicaksono wichai widi widianto widiarti widiastuti widiyanto widjaja \
     widjanarko widodo widya widyawati wijaya wilbur wilf wilfred wilfredo wilhelm \
     wilhelmina willa willem william willie wilma winarno winarti winarto winifred \
     winnie winona winoto winston wira wiranto wirawan wiremu wirya wisnu witono \
     wiwik wiyono wojciech wole wolfgang woo wouter wulan wulandari wyatt xander \
     xavier xenia xi xiaoming xiaoping ximena xiuying xochitl yaa yacouba yadi yael \
     yahya yair yakobus yakov yamamoto yana yance yandri yanis yann yannick yannis \
     yanti yanto yanuar yaqut yara yaroslav yasemin yasin yasir yasmin yasmine \
     yasser yati yaw yayan yayat yayuk yegor yemi yeni yeol yerlan yesenia yetunde \
     yevgeny yevhen yi yilmaz yingluck yitzhak yoav yoga yogi yohana yohanes yohanis \
     yohannes yoko yolanda yoon yorrys yosef yoseph yoshihide yoshihiko yoshihiro \
     yosina yossi yoweri yoyok yuda yudha yudhi yudhistira yudi yudistira yudo \
     yuhana yuki yuli yulia yuliana yuliani yulianti yulianto yuliati yuliawati \
     yulita yuna yuni yuniar yuniarti yunita yunus yuri yusmada yusman yusnita yusra \
     yusran yusri yusril yustina yusuf yusuke yusup yuto yuyun yves yvette yvonne \
     zac zach zachary zack zadie zaenab zaenal zaenudin zafar zahara zahid zahra \
     zahrah zahwa zaid zainab zainal zainuddin zainudin zakaria zaki zakiah zakir \
     zakiyah zaldi zanele zarina zaw zayd zayed zbigniew zdenek zdenka zedong \
     zeeshan zeinab zelda zena zeynep zhang zhanna zhao zheng zhou ziad zita zlatko \
     zoe zoltan zoran zoya zsofia zsolt zubaida zubaidah zubair zulaiha zulaikha \
     zulfa zulfahmi zulfan zulfikar zulhelmi zulkarnaen zulkarnain zulkifli zulkifly \
     zurab zuzana";
