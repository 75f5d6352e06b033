//! Names that parents give, from all over the world: news of every language
//! tells of people of every country.

/// Given names, folded, parted by spaces; for
/// [`Cue::GivenName`](crate::actors::Cue::GivenName).
pub(super) static GIVEN_NAMES: &str = "aaron abbas abby abdallah abdel abdi abdillah abdul abdulaziz abdulla abdullah \
     abdulrahman abdurrahman abebe abel abena abhisit abidin abigail abiy abraham \
     aceng achmad adam addison ade adebayo adela adele adhi adhitya adi adib adik \
     adinda adit aditya adjoa adrian adriana adrianto adwoa aep afandi affandi afif \
     afua agatha agil agnes agnieszka agung agus agustin agustina agustini agustinus \
     ahmad ahmed ahmet ahsan ahyani aidan aigul aileen ainhoa ainun airlangga aisha \
     aisyah aitana ajeng ajie akhmad akiko akira akmal akosua alaa alaina alamsjah \
     alamsyah alan alana alasdair alastair alba albert alberto aldi aldila aldo alec \
     alejandra alejandro aleksandar alessandra alessandro alex alexander alexandra \
     alexandro alexei alexia alexis alfi alfian alfiansyah alfin alfonso alfred \
     alfredo ali alice alicia alif alifah alifia alika alina alisha alison alistair \
     allan allison alma althea alvaro alvian alvin alwan alwi alya alyssa ama amalia \
     amanda amandine amara ambar amber ambo ameer amelia amelie amin amina aminah \
     aminu aminuddin amir amiruddin amit amos amran amrizal amrullah amy ana anahit \
     anand ananda anastasia anastasiya anatoly anders andhika andi andika andini \
     andre andrea andreas andreea andrei andrej andres andrew andrey andri andriana \
     andriani andrianto andriy andry andrzej angela angelica angelina angelique \
     angelo anggi anggraeni anggraini anggun angharad angie angus ani anies anil \
     anindita anindya anis anisa anisah anita anja anjali ann anna annabel annalena \
     annas anne annegret anneke annemarie annette annie annika annisa ansel anshori \
     ansori anthony antoine antoinette antok anton antonella antonio antonius antony \
     anwar anya aoife apollonia apri april aprilia aqila aram ararat arayik archie \
     ardi ardian ardiansyah ardianto ardiyanto argo ari aria ariana arianto arie \
     arief ariel arif arifah arifin arifuddin aril arini aris arjun arlene arman \
     armanda armen arnaud arnold arsyad artem arthur arturo arum arvind arya aryna \
     asep asher ashley ashton asif asim asmawi asnawi asri asti astrid astuti \
     athallah atik atiku aubrey audrey augustine augusto aulia aung aurelie ava \
     avery avi avigdor axel ayaan ayesha ayman ayse ayu ayub azadeh azhar azhari \
     azim aziz azizah azlan azmin azwar azzahra babatunde bachtiar badruddin badrun \
     bagas bagus bahar baharuddin bahri bahrudin bailey balazs bambang banyu barack \
     barbara barbra barney barry bart bartholomew bashar bashir basil baskoro baso \
     basri bassam basuki bayu beata beatrice beatriz becky bekir belinda ben benazir \
     benedict beni benigno benito benjamin benny benoit benson bernadette bernard \
     bernardo bernice bernie bert bertha besse bessie beth bethan betty beverley \
     beverly beyonce bianca bill billie billy bima binsar birgit birgitta bjorn \
     blanca bobby boediono bogdan bohdan bojan bonar bongani bonnie boris brad \
     bradley brady brandi brandon branko brenda brendan brent brett brian brianna \
     bridget brigitte briony britney brittany bronwyn brooke bruce bruno bryan bryce \
     bryony budhi budhiman budi budiana budianto budiarti budiarto budiman budiono \
     budiyanto bukayo bukola burak burhan burhanuddin burhanudin busyro byron cahya \
     cahyo caitlin caleb callum calum calvin cameron camilla camille camilo candace \
     candice candra candrawathi carina carl carla carlo carlos carlton carly carmen \
     carol carole caroline carolyn carrie carys casey cassandra cassie catalina \
     cathal catherine cathy catriona cecep cecil cecilia cecily cedric celeste celia \
     celine cem cerys chairil chairul chan chantal charlene charles charlie \
     charlotte chen cheryl chiara chika chimamanda chinedu chloe choirul chris \
     christa christel christian christiane christie christina christine christoph \
     christophe christopher christy chuan chuck chukwuemeka cian ciara ciaran cihan \
     cilla cindy citra claire clara claudette claudia claudio claudius clement \
     clementine clifford clint clive coco cody cokorda colette colin colleen colm \
     conchita connie connor conor conrad constantin consuelo corazon cordelia corey \
     corinne cormac cornelia cornelius courtney craig cristian cristiano cristina \
     cristobal curtis cynthia cyril cyrus dadan dadang daeng daffa dafydd dagmar \
     dahlan daisuke daisy dalia damar damayanti damian damien damon danang dandi \
     dani daniel daniela danielle daniil danny danu danuta daphne darius dariusz \
     darko darlene darma darmanto darmawan darmawati darnell darrell darren darryl \
     darto daryanto daryl daryono dasep daud dave david davina davor dawit dawn \
     dayat dea dean deanna debbie debora deborah debra declan deddy dede deden dedi \
     dedy deepika deirdre dejan delia delilah delores delphine demetrius deni denis \
     denise dennis denny denok denys denzel derek dermot derrick derry desak deshawn \
     desi desmond dessie devi devin dewa dewangga dewanti dewi dexter dhani diah \
     dian diana diane diarmuid dicky didi didier didik didin didit diego dieter \
     dietmar dika dilma dimas dimitri dimitrios dimitris dimyati dina dinah dinara \
     dinda dinesh dini dirk dita djarot djoko djumadi dmitri dmitry dmytro dodi \
     dodik dody dolores dominic dominika dominique donal donald dong doni donna \
     donni donny donovan dora doreen doris dorothy doug dougal douglas dragan duane \
     dudung duncan dustin dwayne dwi dwight dwiki dyah dyan dylan dzulfikar eamon \
     ebrahim eddie eddy edgar edgardo edi edith edmond edmund edna edouard eduard \
     eduardo edward edwin edwina edy efendi effendi effendy effie efua egi ehud \
     eileen eilidh eirik eka ekaterina eko ekrem elaina elaine elchin eleanor elena \
     eleni eleonora elfira elfriede eli eliana eliane elias eliezer elif elijah elis \
     elisa elisabeth elisabetta elise eliza elizabeth ella ellen ellie elliot \
     elliott elly eloise elon elouise elsa elsie elton elvira elvis emanuel emeka \
     emil emilia emiliano emilie emilio emily emine emma emmanuel emre encep endah \
     endang endri endro engin engkos eni enid enny enrique entin enzo eoin erfan \
     erhard eric erica erick ericko erik erika erin erlangga erlin erlina erling \
     ermawati erna ernawati ernest ernesto erni ernst errol erwan erwin esi \
     esperanza esteban estelle esther esti ethan eti etienne eugene eugenia eugenio \
     euis eunice eva evan evangelos evelina evelyn evie evita evo ewan eyal ezekiel \
     ezra fabian fabiana fabio fabrice fachri fachrul fadel fadhil fadhilah fadi \
     fadil fadjar fadlan fadli fadlil fahad fahmi fahri fahrizal fahrul fahrur fais \
     faisal faiz faizal faizin fajar fajri fakhri fandi fang fani farah farai farhan \
     farhat farid farida fariz farrel faruk faruq fathan fathoni fathur fatima \
     fatimah fatkhur fatma fatoni fatoumata fattah fauzan fauzi fauziah fauziyah \
     fawad faye febri febrian febriana febriansyah febrianti febrianto febriyanti \
     federica federico felicia felicity felipe felix femi fendi fendy feng ferdi \
     ferdian ferdiansyah ferdinan ferdinand ferdy ferenc fergus feri fernanda \
     fernando ferry fery fidel fidelia fifi fiki fikri filip fintan fiona fiorella \
     firdaus firli firman firmansyah firmanto fitri fitria fitriana fitriani \
     fitrianto fitroh flavio fleur florence florian floyd folake frances francesca \
     francis francisco franck francois franjo frank frankie franklin frans fransiska \
     fransiskus franz fraser fred freddie freddy frederick fredrik frengky freya \
     frieda friedrich frits fritz fuad fumio funke gabor gabriel gadi gael gagik \
     gail galih galuh gandi gani ganjar gareth garth gary gaston gatot gautam gavin \
     gayle gede gemma genevieve gennady geoffrey georg george georges georgie \
     georgina geraint gerald geraldine gerard gerardo gerhard germaine gerry \
     gertrude getachew gethin ghassan gheorghe ghifari ghislaine gianluca gianni \
     gibran gideon gilang gilar gilbert gilberto gilles gina ginevra gino giorgi \
     giorgia giorgio giorgos giovanni giring giulia giuliana giulio giuseppe giyanto \
     gladys glen glenda glenn glenys gloria glyn gofar goh goncalo gonzalo goodluck \
     goran gordon gottfried grace gracie graeme graham grainne grant greg gregoria \
     gregory greta gretchen guadalupe gugun guido guillaume guillermina guillermo \
     gunawan gunter guntoro guntur guo gusman gusnadi gustav gustavo gusti guy gwen \
     gwendolyn gwyneth habibah habibie habiburrahman hadi hafez hafid hafidz hafiz \
     hafsah haidar haikal haile hailey hairul haitham hakan hakeem hala halim \
     halimah hamdan hamed hamid hamish hamka hamza hamzah han hana hanan handayani \
     hande handika handoko hani hanif hank hanna hannah hans hany harald hardi \
     hardianto hardiyanto harianto haris harish hariyanto harjono harlan harnowo \
     harold harriet harry hartono haruka haruki harun haruto harvey haryadi haryani \
     haryanto haryati haryono hasan hasanah hasanuddin hasbi hasbullah hasim hasina \
     hasnah hasnain hassan hasto hasyim hatta hattie hayk hayley heather hector \
     hedwig hedy heidi heike heiko heiner heinz helen helena helene helga helmut \
     hendarto hendi hendra hendrawan hendrayana hendri hendrik hendriyanto hendro \
     hendry heni henny henri henriette henrik henry herawati herbert herdi heri \
     heriyanto herlambang herlina herman hermann hermanto hermawan hermin hernawan \
     herry heru herwin heryanto heydar hidayat hidayatullah hilaire hilda hillary \
     hilman hilmi hina hinata hiroshi hishammuddin hisyam holger hollie holly hoon \
     horatio horst hossein hotman howard hsien hua hubert huda hudi hugh hugo hui \
     husain husein husna husni husnul hussein huw hwa hye hyejin hyun iago ian ibnu \
     ibrahim ibrahima ichsan ida idan idham idris idrus ifeoma iga ignacio ignatius \
     igor ihsan ihza iin iip iis ika ikbal iker ikhsan ikmal ikram iksan ilana \
     ilaria ilham ilie ilija ilona ilse ilya ilyas imam iman imani imas imelda \
     imogen imran imron ina indah indarti indarto indra indri indriani ines inga \
     inge ingeborg inger ingrid inna intan intania ioana iolo iona ipah irakli \
     irawan irawati irene irfan irfandi irina iris irma irman irwan irwandi \
     irwansyah isaac isabel isabela isabella isabelle isaiah isaias isha ishaq \
     ishmael isidro iskandar isla isma ismael ismah ismail ismi isnaini isti \
     istiqomah istvan iswanto isyana ita itamar itziar ivan ivar ivica iwan iwona \
     izzah jacinda jacinta jack jackie jacky jacob jacqueline jacques jaden jae \
     jaelani jafar jaime jair jajang jake jakob jakub jalal jalaluddin jamal \
     jamaludin james jamie jamil jamilah jan jana jane janelle janet janice janina \
     janine januar januarti jared jaroslaw jarosław jarot jasmin jasmina jasmine \
     jason jasprit javad javier jay jayadi jayden jayne jean jeanette jeanne jeannie \
     jeff jeffrey jelena jemima jen jenna jennie jennifer jenny jeno jens jensen \
     jeremiah jeremy jermaine jerome jerry jesse jessica jeyhun jiang jihoon jill \
     jim jimmy jing jisoo jiwoo joachim joan joann joanna joanne joao joaquin \
     jocelyn jochen jodie joe joel joelle joey johan johanis johann johanna johannes \
     john johnathan johnnie johnny joko jolene jon jonah jonas jonatan jonathan \
     jonathon jong jonggi joni jono jordan jordi jorge jorgen jose josef joseph \
     josephine josh joshua josiah josie josip jovan joyce jozef juan juana juanita \
     jubaidah jude judith judy jufri julaeha julaikha jules juli julia julian \
     juliana julianto juliarti julie julien juliet julieta juliette julio julius \
     jumadi jumaidi jumali jumiati jun junaidi june juned juni juniarti juniarto \
     junichiro jurgen justin justine jusuf juwita kadek kadir kaesang kamal kamala \
     kamaludin kamaruddin kamau kareem karen karim karin karina karl karla karmila \
     karol karolina karoline karsono kartika kartini karyadi karyono kasia kasim \
     kasman kaspar kasper kassym katarzyna kate katharina katharine katherine \
     kathleen kathrin kathryn kathy katia katie katja katrina katy katya kavita kaye \
     kayla kaylee kazuo keanu kehinde keiko keir keisha keith kelley kelly kelsey \
     kelvin kemal kemi ken kendall kendra kenji kenneth kenny kenta kerry ketut \
     kevin khadijah khairani khairil khairuddin khairul khairunnisa khaled khaleda \
     khalid khalifa khalil khalisah khofifah khoiri khoirul khoirunnisa khotimah \
     khusnul kieran kiki kiky kim kimberley kimberly kirill kirk kirsten kirstie \
     kirsty kjell klara klaudia klaus knut kofi koji kojo komang komarudin konrad \
     konstantin kosasih kostas kris krisna kristalina kristanto kristi kristian \
     kristianto kristin kristina kristine kristy krystyna krzysztof kumar kurnia \
     kurniadi kurniasih kurniati kurniawan kurniawati kurt kusnadi kusumawati \
     kuswandi kuswanto kwabena kwaku kwame kwasi kwesi kyaw kyle kylian kyriakos \
     lachlan laila lailatul laith lakisha lakshmi lamar lamria lana landon laode \
     lara laras larasati larissa larry lars laszlo latif latifah latoya laura laurel \
     lauren laurence laurent laurie lavinia lawrence layla lazaro leah leander \
     leandro leanne lee lei leif leila lena leni lennart lenni lenny leny leo leon \
     leonard leonardo leonid leonora leopold lesley leslie lestari leticia levi \
     lewis lexi leyla li lia liam liang lidia lidya liesbeth lila lili lilian \
     liliana lilik lilis lilit lillian lillie lilly lily lim lina linda lindiwe \
     lindsay lindsey ling linnea lintang linus lionel lisa lisbeth lise lisna listyo \
     lita livia liz lizzie lloyd lois lola lonnie loong lorena lorenzo loretta lori \
     lorna lorraine lothar lottie lou louis louisa louise luana luca lucas lucia \
     luciana luciano lucie lucien lucille lucinda lucy ludmila ludovic ludwig luh \
     luhut luigi luis luisa luiz luka lukas lukasz luke lukman lula luong lusi \
     lusiana lutfi lutfiah luthfi luthfiah lydia lynda lyndon lynette lynn lynne \
     lyra maarten mabel machfud macky maddie made madeleine madeline mads maeve \
     magda magdalena maggie magnus maha maharani mahathir mahendra mahesh mahfud \
     mahfudz mahfuz mahinda mahmoud mahmud mahmudah mahmudi mahsa maia maimun \
     maimunah mairi maisie maksim malachy malala malcolm malgorzata malik maman \
     mamat mamata mandy manfred mangara manmohan mansour mansur mansyur manuel \
     manuela marc marcel marcella marcelo marcia marcin marco marcos marcus marfuah \
     margaret margarita margery margot marguerite maria mariam marian mariana \
     mariani marianne mariano mariati maribel marie marielle marilyn marina marine \
     mario marion marisa mariska marisol marissa marjorie mark marko markus marlene \
     marlina marlon marselino marsha marta martha marthen marti martin martina \
     martine marty maruf maruli marvin marwan mary maryam maryani maryanne maryanto \
     maryati maryono masayoshi masduki masha mashuri masitoh maskur masoud masrur \
     masruri massimo mastur maswan mateo mateusz mathew mathias mathieu mathilda \
     matias matilda matt matteo matthew matthias mattia maud maulana maulida maura \
     maureen maurice mauricio mauro mavis max maxime maximilian maxine maya meera \
     mega megan megawati mehdi mehmet mehriban mei meilani meiliana meir melanie \
     melati melina melinda melissa melky melly melvin merav mercy meredith merle \
     meron mervyn meryl mette mia micah michael michaela michal michel michele \
     michelle michiko mick micky miguel mikael mike mikel mikhail mikheil mila milan \
     millie milos milton min ming minji minjun minna minnie mira miranda mircea \
     miriam mirna misbah misbahul misnan misnawati misran mitch mladen mochamad \
     mochammad moh mohamad mohamed mohammad mohammed mohan mohd moira mollie molly \
     momon monica monique morag mordechai morgan moritz moshe muammar muarif \
     muchamad muchlis mudjiono mufid muh muhadi muhaimin muhamad muhammad muhammadu \
     muhdi muhidin muhlis muhsin muhyiddin mujib mujiono mujiyono mukesh mukhlis \
     mukhtar muktar muliadi mulyadi mulyana mulyanto mulyati mulyono munawar munawir \
     munif munir murad murdiono murdiyanto muriel murray mursalin mursid murtini \
     musa musdalifah musliadi muslih mustafa mustafid mustakim mustamin mustari \
     mustofa mutia mutmainnah muzakir muzakki mwangi myint mykola myra myriam myrtle \
     myung nabih nabil nabila nabilah nabilla nadhif nadia nadiem nadine nadira \
     nadya nafisah naftali naila naim najib najwa nana nanang nancy nanda nani naoko \
     naomi narendra narges nasaruddin nasir nasrudin nasrul nasrullah nasrun nasser \
     nasywa natalia natalie natalya natasha nathalie nathan nathaniel natsir naufal \
     nawawi nawaz nazaruddin nazir neil nell nellie nelson neneng nengah nerys \
     nettie neymar ngatiman ngozi ngurah nguyen ni nia niamh nicholas nick nicky \
     nico nicola nicolas nicole nicoletta nidya nigel nigella nikhil nikita nikki \
     niklas nikol nikola nikolai nikolaos nikolaus nikos nila nils nina ningsih \
     nining nino nirmala nita nitin nizar njeri nkosana noah noel noelle noemi noer \
     nofrianto nomvula noor nopi nora norah norbert noreen norma norman novak novan \
     novel novi novia novianti novita noviyanti nugroho nuh nuno nunung nur nuraeni \
     nuraida nuraini nuramin nurazizah nurbaiti nurdiana nurdin nurfadilah nurhadi \
     nurhasan nurhasanah nurhayati nurhidayah nurhidayat nuri nurjanah nurjannah \
     nurkholis nurlaela nurlaila nurlela nurmala nurman nurmawati nursultan \
     nursyahbani nurul nurwahid nurwahidah nuryadi nuryani nuryanto nuryati nyi \
     nyoman obinna octavia octavio odette odhiambo oding oisin oki okky oksana \
     oktavia oky olaf oleg oleksandr olena olga oliver olivia olivier ollie olof \
     olusegun oluwaseun omar omer ong onny oona ophelia oriol orkhan orla orsolya \
     osama oscar oskar oswald otieno otis otto ovi owain owen pablo paddy padraig \
     paige paijo paiman paimin paloma pam pamela pandu panji paola paolo pardi \
     pardjo parjo parlindungan parman parto parwati paryono pascal pascale pasha \
     patrice patricia patricio patrick patsy patti patty paul paula pauline paulo \
     paulus pavel pearse pedro peggy penelope penny percy permana pernille pertiwi \
     pervez petar pete peter petra petro petros petter pham phil philip philippa \
     philippe phillip phoebe phyllis pierre pietro pilar ping piotr poltak ponco \
     poniman ponimin ponirah poppy prabowo pradipta prameswari pramono pramudya \
     pranowo prasetia prasetya prasetyawan prasetyo prasetyono pratama pratikno \
     pratiwi prayut priambodo prihanto prio priscilla priti priya priyanka priyanto \
     priyatna priyatno priyono puan pudji puji pujianto pujiono pujo purbaya \
     purnawan purnomo purwadi purwanto purwati purwoko purwono purwoto puspita putra \
     putranto putri putu putut pyotr qais qasem qiang qodir qomariah qomaruddin \
     queenie quentin quincy rachael rachel rachma rachmad rachman rachmat rachmawati \
     radek raden radit raditya radoslaw radovan rafael rafaela rafe raffi rafi rafif \
     rafizi rafly ragil ragnar ragnhild rahadian rahardian rahardjo raharjo rahayu \
     raheem rahma rahmadani rahmah rahman rahmat rahmatullah rahmawati rahmi rahul \
     raila rainer raisa raj rajesh rajiv rajnath raka rakhmat ralf ralph ramadani \
     ramadhan ramadhana ramadhani ramdan ramdani ramdhani ramesh ramiro ramli ramon \
     ramona rana randal randall randy rangga rani rania ranil ranti raphael raquel \
     rara rashid rashida rasid rasidi rasmus rasyad rasyid ratan ratih ratko ratna \
     ratnasari ratnawati raul ravi rayane raymond rayyan rebecca rebekah recep reece \
     reem reggie reginald reihan reinhard renaldi renata renate renato rendi rendra \
     rendy rene renee reni reno reny retno reuben revan reynaldi reynaldo reza \
     rhiannon rhoda rhona rhonda rhydian rhys ria rian riana rianti ribka ricarda \
     ricardo riccardo richard ricki rickie ricko ricky rico ridha ridho ridley \
     ridwan rifai rifan rifda rifki rifky rifqi rihanna rika riki rikki rina rinaldi \
     rini riri risa rishi riska riski risma rismaharini rismawati riswan rita riyadi \
     riyanti riyanto rizal rizki rizkia rizky rizqi roald rob robby robert roberta \
     roberto robi robiah robin rocco rochelle rochmat rocio roderick rodney rodrigo \
     rogelio roger rohana rohani rohim rohimah rohit rohmah rohman rohmat roisin \
     rokhman rokhmat roland rolando rolf romadhon romain roman romli ron ronald roni \
     ronnie ronny rory rosa rosadi rosalie rosalind rosalyn rosamund rosan rosanna \
     rosario rosdiana roseanne rosemarie rosemary rosetta rosidah rosidi rosie \
     roslan rosmala rosmiati rosmini ross roswitha rosyid rosyidah rotua rowena \
     roxana roxanne roy royani rozak rozali rozi ruben ruby rudi rudianto rudiyanto \
     rudy rufus ruhut rukiyah rukmini rumini rupert ruqayah rusdi rusdiana rusdianto \
     rusdy ruslan rusli rusmiati rusmin russ russell rustam rustandi ruth ruthie \
     ryan ryszard saad sabariah sabine sabri sabrina sachin sadie sadikin sadio \
     sadiq sadli sadyr safitri safri safrizal safrudin sahat sahra sahroni sahrul \
     saidah saifuddin saiful saifullah saiman sakinah sakura salahuddin salamah \
     salbiah saleh salim sally salma salmah salman salome salsabila salvatore sam \
     samadi samantha samer samijan saminah saminem samir samira sammy samsuddin \
     samsudin samsul samsuri samuel samuji sanaa sanae sandi sandiaga sandra \
     sandrine sandro sandy sani sanja sanjay sanna santi santiago santo santoso \
     saoirse saparudin saptono sara sarah sardi sari sarif sarifah sarifuddin \
     sarinah saripah sarjono sarmi sarminah sarwo sarwono saryono saskia satoshi \
     satria satriawan satrio satriyo satrya satya saul saut scarlett scott seamus \
     sean sebastian sebastien sefti segolene segun selahattin selam selamet selena \
     semyon seojun septi septian septiana septiani septiawan serdar serena serge \
     sergei sergej sergey sergio serhiy seth setiadi setiawan setiawati setiono \
     setiyono setya setyo seung shahbaz shane shanice shannon sharon sharron shaun \
     shauna shavkat shawn shehbaz sheila shelley shelly sheri sherri shigeru shimon \
     shinta shinzo shirin shirley shlomo shofia sholeh sholihah sholikhin siami sian \
     sidney sidra siegfried sigit sigmund sigrid silas silke silvana silvia silvie \
     silvio simon simone sinead sinta sintia siobhan sioned sipho siska siswadi \
     siswanto siswoyo siti slamet slawomir slobodan smriti sobari soeharto soekarno \
     sofi sofia sofian sofwan sofyan sokha soledad soleh solehudin solihin solikin \
     solveig somaya somchai sondra sonia sonja sonny sonya sophal sophia sophie \
     sopiah sopian sorcha soren srettha sri stacey stacy stanislav stanley stefan \
     stefania stefano stefanos stefanus steffen stella steph stephan stephanie \
     stephen steve steven stijn stuart subagio subagyo subandi subandrio subarkah \
     subekti subhan subiyanto subroto suci sucipto sudarmaji sudarman sudarmanto \
     sudarmo sudarto sudaryanto sudaryono sudibyo sudirja sudirman sudjatmiko \
     sudrajat sue suganda sugandi sugeng sugiarti sugiarto sugihartono sugiman \
     sugiono sugito sugiyanto sugiyarto sugiyono suhada suhadi suhaimi suhairi \
     suhandi suhardi suhardiman suhardjo suharno suharso suhartini suharto suhartono \
     suharyanto suharyono suheri suherman suhermanto suhud sujana sujarwo sujatmiko \
     sujono sukardi sukarman sukarmin sukarno sukarti sukarya sukendar sukiman \
     sukinem sukirman sukma sukmawati sukri sulaeman sulaiman sulasih sulastri sulis \
     sulistiowati sulistyo sulistyowati sultan sulton sumadi sumardi sumardjo \
     sumarni sumarno sumarsih sumarsono sumartini sumarto sumaryono sumiarsih \
     sumiati suminah sumiyati sumiyem sunandar sunardi sunari sunarti sunarto \
     sunaryo sundar sundari sung sunghoon sungkono sunil sunita sunniva supangat \
     supardi suparjo suparman suparmi suparno suparti supendi supono supraptini \
     suprapto supratman supriadi supriatna supriyadi supriyanto supriyatna supriyono \
     surachman surahman suranto surati suratman suratmi suratno suresh suripto \
     surono suroso suroto surya suryadharma suryadi suryana suryani suryanto suryati \
     suryawan suryo susan susana susanna susannah susanne susanti susanto susetyo \
     susi susilawati susilo susilowati sutanto sutarjo sutarman sutarmi sutarno \
     sutaryo suteja sutejo suthep sutikno sutini sutisna sutiyoso sutoyo sutrisna \
     sutrisno suwandi suwardi suwarni suwarno suwarti suwartono suwito suyadi \
     suyanto suyatmi suyatno suyitno suyono suyoto suzanne sven svenja svetlana \
     syafei syafiq syafitri syafrin syafruddin syahrial syahrir syahrizal syahroni \
     syahrul syaifuddin syaiful syaifullah syakir syamsiah syamsuddin syamsul \
     syamsuri syarif syarifah syarifuddin sybil sylvain sylvester sylvia sylvie \
     syukri syukron syukur tabitha tabrani taher tahir taiwo takashi takeshi tamar \
     tamara tamika tamrin tamsin tan tanja tanto tantri tanya tara taras tariq \
     tarique tarmizi tarmuji taro tasha tasya tatang tatenda tatiana tatik tatyana \
     taufan taufik taufiq tawfiq taylor tayyip ted teddy tedi tedjo tedros tedy \
     tegan teguh tendai tenri terence teresa teri terrance terrence terri terry \
     tesfaye tess tessa teten teuku thabo thaddeus thaksin thalia thamrin thandi \
     thant thea thelma theo theodor theodore theofilus theresa therese theys thiago \
     thibault thierry thom thomas thoriq thorsten thura tiago tiana tiffany tigist \
     tigor tigran tika tilda tilly tim timo timothy tina tini tirta titi titik titin \
     tito tiurma tiwi tjahaja tjahjo tobias toby tochi todd togar toha tohir tom \
     tomas tomasz tomislav tommaso tommy toni tono tony torben torsten toto tracy \
     traian tran travis trevor tri triana tricia trimo trina trisha trisna \
     trisnawati trisno tristan triyono trudy tukiman tukinem tukiyem tuminah tumini \
     tumirah tunde turmudi tuti tutik tyler tyrell tyrone tzipi ubaidillah uche udin \
     ugo uhuru ujang ulf ulfa ulfah ulrich ulrike umaira umam umar umaruddin umi \
     unai ursula usha usman uswatun utami utari ute utomo uwe vadim vahan valentin \
     valentina valentino valeria valerie valery vanessa vannak vasco vasily vassily \
     vaughan velma veni venus vera verawati verity vernon veronica veronika \
     veronique verry vicente vicki vickie vicky victoire victor victoria vijay \
     vikram viktor vina vince vincent vincenzo viola virat virgil virginia virginie \
     vitali vitalii vito vittorio vivek vivian viviana vivien vivienne vladimir \
     vladislav vlado vladyslav volodymyr vyacheslav wagiman wagino wagiyem wagiyo \
     wahab wahid wahidin wahyu wahyudi wahyudin wahyuni wakidi wakinem walid walidah \
     wallace walt walter wambui wana wandi wang wangari wanjiru wardah wardana \
     wardani wardhana wardi warjiyo warren warsidi warsito warsono wartini warwick \
     wasis wati wawan wayan wayne wei weiwei wendell wendy wening werner wesley \
     whitney wibowo wicaksana wicaksono widi widianto widiarti widiastuti widiyanto \
     widjaja widjanarko widodo widya widyawati wijaya wilbur wilfred wilhelm \
     wilhelmina willa willem william willie wilma winarno winarti winarto winnie \
     winona winoto winston wira wiranto wirawan wirya wisnu witono wiwik wiyono \
     wojciech wole wolfgang woo wulan wulandari wyatt xander xavier xenia xi \
     xiaoming xiaoping ximena yadi yael yahya yair yakov yana yance yandri yanis \
     yann yannick yannis yanti yanto yanuar yaqut yara yasin yasir yasmin yasmine \
     yasser yati yaw yayan yayat yayuk yegor yemi yeni yeol yesenia yetunde yevgeny \
     yi yingluck yitzhak yoav yoga yogi yohana yohanes yohanis yoko yolanda yoon \
     yorrys yosef yoshihide yoshihiko yossi yoweri yoyok yuda yudha yudhi yudhistira \
     yudi yudistira yudo yuhana yuki yuli yulia yuliana yuliani yulianti yulianto \
     yuliati yuliawati yulita yuna yuni yuniar yuniarti yunita yunus yuri yusmada \
     yusman yusnita yusra yusran yusri yusril yustina yusuf yusup yuto yuyun yves \
     yvette yvonne zac zach zachary zack zadie zaenab zaenal zaenudin zahara zahid \
     zahra zahrah zahwa zaid zainab zainal zainuddin zainudin zakaria zaki zakiah \
     zakir zakiyah zaldi zanele zaw zayd zayed zbigniew zedong zelda zena zeynep \
     zhanna zita zoe zoltan zoran zsolt zubaidah zulaiha zulaikha zulfa zulfahmi \
     zulfan zulfikar zulhelmi zulkarnaen zulkarnain zulkifli zulkifly zuzana";
