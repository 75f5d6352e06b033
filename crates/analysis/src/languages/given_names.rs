//! Names that parents give, from all over the world: news of every language
//! tells of people of every country.

/// Given names, folded, parted by spaces; for
/// [`Cue::GivenName`](crate::actors::Cue::GivenName).
pub(super) static GIVEN_NAMES: &str = "aaron abbas abdallah abdel abdul abdulaziz abdulla abdullah abdurrahman abebe \
     abena abhisit abigail abiy abraham aceng achieng achmad adam ade adebayo adele \
     adhi adi adik adinda aditya adjoa adrian adwoa afif afua agnes agnieszka agung \
     agus agustinus ahmad ahmed ahmet ahyani aidan aigul ainhoa airlangga aisyah \
     aitana ajeng akhmad akiko akinyi akira akmal akosua akufo alaa alamsyah alan \
     alasdair albert alberto aldila aldo alejandro aleksandar alessandro alex \
     alexander alexandra alexei alexia alexis alfred ali alice alif alifah alison \
     alistair alvaro alwi alya ama amanda amara amber ambo amin amina aminu amir \
     amit amran amy ana anahit anand ananda anastasia anatoly anders andi andika \
     andre andrea andreas andrei andrej andres andrew andrey andri andriy andrzej \
     angela angelina anggi anggun angharad angus ani anies anil anindita anindya \
     anis anisa anita anja anjali ann anna annalena anne annegret annie annika \
     annisa anthony anton antonella antonio antonius antony anutin anwar aoife \
     april aprilia apriyani aqila aram ararat arayik ardi ardian ardiansyah ari \
     aria ariana arief arif arifin aris arjun arman armen artem arthur arvind arya \
     aryna asep ashley asif asim asnawi asri asti astrid astuti athallah atiku \
     aulia aung aurelie avi avigdor ayatollah ayman ayse ayu azadeh azhar azim aziz \
     azlan azmin azzahra babatunde bagas bagus bahlil balazs bambang banyu barack \
     barbara basaria bashar bashir baskoro baso basri bassam basuki bayu beatrice \
     beatriz bekir ben benazir benedict benigno benjamin benny benoit bernard besse \
     beth bethan beyonce bezalel bilawal bill billie bima binsar birgit birgitta \
     bjorn bobby boediono bogdan bohdan bojan bola bonar bongani boris brad brandon \
     branko brenda brian bridget brigitte bruce bruno budi budiman bukayo bukola \
     burak burhan cahya cahyo caitlin callum calvin cameron camille candra carl \
     carla carlos carmen carol caroline carolyn carys catherine catriona cecep \
     cedric celine cem cerys chan charles charlotte chen cheryl chiara chika \
     chimamanda chinedu chinua chloe cholil chris christian christina christine \
     christopher chua chuan chuck chukwuemeka ciara ciaran cihan cindy citra claire \
     clara claudia clint coco cokorda colin colm connor consuelo corazon cormac \
     courtney craig cristiano cristina cristobal cynthia cyril dadan dadang daeng \
     daffa dahlan daisy damar danang dani daniel daniela danielle daniil danny \
     darko darma darmawan darnell darren david davor dawit dawn dean debbie deborah \
     declan deddy dede deden dedi dedy deepika deirdre dejan delphine deni denis \
     dennis denny denys denzel derek desak deshawn desi devi dewa dewanti dewi dian \
     diana diane didier didik diego dieter dietmar dilma dimas dimitri dimitris \
     dina dinara dinesh dini djoko dmitri dmitry dodi dolores dominic donald dong \
     doni donna donny doris dorothy dougal douglas dragan duc duman duncan dwi dyah \
     dyan dylan eamon ebrahim eddy edgar edi edith edouard eduardo edward edy efua \
     egy ehud eileen eilidh eka eko ekrem elaine elchin eleanor elena eleni eli \
     elias eliezer elif elijah elisabeth elisabetta elizabeth elkan ella ellen elon \
     elsa elvira emanuel emeka emil emily emine emma emmanuel emomali emre encep \
     endah endang engkos eni enrique entin eoin eric erica erick erik erin erlangga \
     erling erna ernawati ernest ernesto esi esperanza esteban esti ethan eugene \
     euis eva evan evelyn evo ewan eyal fabrice fadil fadjar fadli fahad fahmi \
     fahri faisal fajar fang fani farah farai farhan farid farrel fathan fatima \
     fatimah fatma fawad febri febrian febriansyah federica felicia felix femi \
     fendi feng ferdi ferdinand ferdy ferenc fergus feri fernando ferry fidel fiki \
     fikri filep fintan fiona firli firman firmansyah fitri fitria fitriani fitroh \
     flavio florence folake frances francesca francis francisco francois franjo \
     frank franklin fraser fred frederick fredrik freya friedrich frits fumio funke \
     gabor gabriel gadi gagik galih galuh ganjar gareth gary gatot gautam gavin \
     gede gemma gennady geoffrey george gerald gerard gerhard getachew gethin \
     ghassan gheorghe ghifari gibran gideon gilang gilbert giorgi giorgia giorgio \
     giorgos giovanni giring giulia gloria goh goncalo gonzalo goodluck goran \
     gordon gotabaya grace graham grainne grant greg gregoria gregory greta greysia \
     guadalupe guillaume guillermo gunawan gunter guntur guo gustav gustavo gusti \
     habibie hadi hafez hafiz haikal haile haitham hakan hala halim hamdan hamid \
     hamish hamza hamzah han hanan handayani hande handoko hani hanif hannah hans \
     harianto haris hariyanto harold harriet harry hartono haruki haruto harvey \
     hasan hasanuddin hasina hasnah hassan hasto hatta hayk hayley heather hector \
     heidi heike heinz helen helena helene hendra hendri hendrik hendro heni henny \
     henrik henry herbert heri herman hermawan herry heru heydar hidayat \
     hidayatullah hillary hilman hina hinata hiroshi hishammuddin hlaing holly hoon \
     horst hossein hotman howard hsien hua hugh hugo hui husein husni hussein hwa \
     hyejin hyun ian ibnu ibrahim ida idris ifeoma iga ignacio ignatius igor ihsan \
     iin iis ika iker ikhsan ilaria ilham ilie ilija ilya ilyas imam iman imee \
     imelda imogen imran ina indah indra indriani ines ingrid intan ioana iolo ipah \
     irakli irene irfan iris irma irwan isaac isabel isabella isaias ishaq iskandar \
     isla ismael ismail istvan isyana ita itamar itziar ivan ivar ivica iwan jack \
     jacob jacqueline jacques jae jafar jair jajang jake jamal jamaludin james \
     jamie jan jane janet janice januar jaroslaw jarosław jason jasprit javad \
     javier jay jean jeff jeffrey jennifer jeno jens jensen jeremy jermaine jerome \
     jerry jesse jessica jeyhun jiang jihoon jill jim jimmy jing jinping jisoo \
     jiwoo joan joanna joanne joao joaquin jochen joe joel johan johanis johannes \
     john johnny joko jokowi jon jonas jonatan jonathan jong jonggi jordan jordi \
     jorge jorgen jose josef joseph josh joshua josip jovan joyce juan jubaidah \
     jude judith judy juli julia julian juliana julie jumadi jumali jumiati jun \
     junaidi june juni junichiro jurgen justin jusuf kadek kaesang kamal kamala \
     kamau karen karim karl karoline kartika kartini karyono kasper kassym \
     katarzyna kate katherine kathleen kathryn katie katja katrina kavita kayla \
     kaylee kazuo keanu kehinde keiko keir keisha keith kelly kemal kemi ken kenji \
     kenneth kenta keqiang ketut kevin khairul khaled khaleda khalid khalifa khalil \
     khawaja khofifah khoirul khoirunnisa kiki kiky kim kipchoge kirill kirsten \
     kirsty kjell klaus kofi kojo komang konstantin kostas krisna kristalina \
     kristian krzysztof kumar kurnia kurniawan kusumawati kwabena kwaku kwame kwasi \
     kwesi kyaw kyi kyle kylian kyriakos lachlan laila laith lakisha lakshmi lamria \
     laode lara laras larasati larry lars laszlo latoya laura lauren laurent \
     lawrence leah lee lei leif leila leni leo leon leonard leonardo leonid leslie \
     lestari leticia lewis leyla li lia liam liang lidya lili lilis lilit lily lim \
     lina linda lindiwe lindsay lindsey ling lintang lionel lisa listyo lita liz \
     lloyd loong lorenzo lorraine lou louis louise lucas lucia lucy ludmila luh \
     luhut luigi luis luiz luka lukas luke lukman lula luong lusi lutfi luthfi \
     lydia lynn maarten macky made mads maeve maggie magnus maha maharani mahathir \
     mahesh mahfud mahfudz mahinda mahmoud mahmud mahsa maimunah mairi maksim \
     malachy malala malcolm malgorzata malik maman mamata manet manfred mangara \
     manmohan mansour mansyur manuel marc marcel marco marcus margaret maria \
     mariano marie marielle marilyn marina marine mario marion mariska marisol mark \
     marko markus marlina marselino marsudi martha marthen martin martina maruf \
     maruli marwan mary maryam masayoshi masduki masha masoud mateo mateusz mathew \
     mathieu matt matteo matthew maulana maulida maureen maurice mauricio max maya \
     mega megan megawati mehmet mehriban mei meir melanie melati melissa melky \
     merav mercedes mercy meron meryl mette meutya michael michel michelle michiko \
     miguel mikael mike mikhail mikheil mila milan milos min ming minji minjun mira \
     miranda mircea miriam misbah misnan mitch mladen mochamad mochammad moh \
     mohamad mohamed mohammad mohammed mohd moira molly momon monica morag morgan \
     moritz moshe muchamad muchlis muh muhaimin muhamad muhammad muhammadu \
     muhyiddin mukesh mukhlis muliadi mulyadi mulyana mulyani munir murray musa \
     mustafa mutia mwangi myint mykola myung nabih nabil nabila nabilah nadia \
     nadiem naftali naim najib nana nanang nancy nanda nani naoko naomi narendra \
     narges nasaruddin nasir nasrul nasser natalia natalie natasha nathalie nathan \
     natsir naufal nawawi nawaz neil nelson neneng neymar nezar ngatiman ngozi \
     ngurah nguyen ni nia niamh nicholas nick nicola nicolas nigel nigella nikita \
     nikki niklas nikol nikola nikolai nikos nila nina nining nino nirmala nita \
     nitin njeri nkosana noah noel nomvula noor nora norman novak novel novi novia \
     novita nugroho nuh nuno nunung nur nuraini nurdin nurhayati nuri nurkholis \
     nurman nursultan nurul nusron nyi nyoman obi obinna odhiambo oisin oki oksana \
     oktavia olaf oleg oleksandr olga oliver olivia olivier olof olusegun oluwaseun \
     omar ong orkhan orla orsolya osama oscar otieno otto ovi owain owen pablo \
     padraig paetongtarn paijo paiman paimin painem pamela pandu panji paola \
     parlindungan parman parto pasha patricia patrick paul paula pauline paulo \
     paulus pavel pedro penny pernille pertiwi pervez petar pete peter petra petro \
     pham phil philip phillip phoebe pierre pilar ping piotr poltak poniman ponirah \
     poppy prabowo prameswari pramono pranowo prasetya prasetyo pratama pratikno \
     pratiwi prayut priti priya priyanka priyanto priyono puan puji pujo purnomo \
     purwanto putra putri putu pyotr qais qasem qiang qodir quentin rachel rachmat \
     raden radoslaw radovan rafael rafaela raffi rafi rafif rafizi ragnar ragnhild \
     rahayu raheem rahma rahmadani rahman rahmat rahmawati rahul raila rainer raisa \
     raj rajesh rajiv rajnath raka ralph ramadhan ramadhani ramdan ramesh ramon \
     rana rangga rani rania ranil ranti rara rashid rasmus rasyid ratan ratih ratko \
     ratna raul ravi raymond rayyan rebecca rebekah recep reem reggie renato rendi \
     rene renee reni reno reny retno reza rhys ria rian riana ricardo riccardo \
     richard rickie ricko ricky rico ridho ridley ridwan rifki rihanna rika riki \
     rina rini riri risa rishi riska riski risma rismaharini rita rizal rizki rizky \
     rob robby robert roberta roberto robin rochmat rodrigo roger rohana rohani \
     rohit rohmah roisin roland roman ron ronald roni ronny rory rosa rosan rosario \
     rosemary ross rotua roy ruben ruby rudi rudy ruhut ruqayah rusdi rusdy ruslan \
     rusli rusmin ruth ryan saad sabine sabrina sachin sadio sadiq sadyr sahat \
     sahra sahrul said saiful sakinah sakura salahuddin salim sally salma salman \
     salome salsabila salvatore sam samantha samer saminem samir samsul samuel \
     sanaa sanae sandi sandiaga sandra sandrine sandy sani sanjay sanna santi \
     santiago santo santoso sara sarah sardi sari sarmi sarminah sarwo sarwono \
     saskia satoshi satria satrio satya saut scarlett scott seamus sean sebastian \
     segolene segun selahattin selam selena semyon seojun septian serdar serena \
     sergei sergey sergio serhiy serzh setiawan setya setyo seung shahbaz shannon \
     sharon shavkat shehbaz sheikh sheila shigeru shimon shinta shinzo shirin \
     shirley shlomo sholeh siami sian sidney sigit sigrid silke silvia silvio simon \
     simone sinead sinta sintia siobhan sioned sipho siska siti slamet slawomir \
     slobodan smriti sobari soeharto soekarno sofia sofyan sokha soledad solihin \
     solveig somchai sonia sophal sophia sophie soren srettha sri stacy stanislav \
     stanley stefan stefania stefano stefanos stefanus stella stephanie stephen \
     steve steven stuart suci sudarmo sudarto sudirman sue suella sugeng sugiarto \
     sugiono suhartini suharto suharyanto sukarno sukinem sukri sulaiman sulastri \
     sulis sulistyo sultan sumarni sumiati suminah sumiyem sunarti sunarto sundar \
     sung sunghoon sunil sunita supardi suparman suparno suprapto supriadi \
     supriyadi suresh surya suryadharma suryadi suryani suryo susan susanti susanto \
     susi susilo sutarmi sutarno suthep sutini sutisna sutrisno suu suwarno suyanto \
     suyono suzanne sven svetlana syafiq syafrin syahrul syaiful syamsul syarif \
     syed sylvain sylvia syukur taiwo takashi takeshi tamar tamara tamika tamsin \
     tan tanya tara taras tariq tarique taro tatang tatenda tatiana taufan \
     taufiequrachman taufik taufiq tawfiq taylor tayyip ted tedros teguh tendai \
     tengku tenri terence teresa terry tesfaye teten teuku thabo thaksin thamrin \
     thandi thant theo theodore theresa theys thiago thierry thom thomas thoriq \
     thorsten thura tiago tigist tigor tigran tika tim timothy tina tirta titi \
     titik titin tito tiurma tjahaja tjahjo tobias tochi todd togar tom tomas \
     tomasz tomislav tommy toni tono tony torsten tracy traian tran travis \
     trenggono trevor tri triyono tukiman tukinem tukiyem tumini tumirah tunde tuti \
     tyler tyrone tzipi uche udin uhuru ujang ulf ulfa ulrich umar umaruddin umi \
     unai ursula usman utami ute uwe vadim vahan valentina valerie vanessa vannak \
     vasco vasily vassily venus vera veronica veronique victor victoria vijay \
     viktor vina vincent vincenzo viola virat virginia vitali vitalii vivek vivian \
     vladimir vlado volodymyr vyacheslav wahab wahid wahyu wahyudi wahyuni wakinem \
     walid walter wambui wana wang wangari wanjiru wardi warren warsito wati wawan \
     wayan wayne wei weiwei wendy wening wicaksono widi widodo widya wijaya wilhelm \
     william willix winnie winona winston wira wiranto wirya wisnu witan wiwik \
     wojciech wole wolfgang wong woo wulan wulandari xi xiaoming xiaoping ximena \
     yahya yair yance yandri yannick yannis yanti yanto yaqut yasin yasmin yasser \
     yati yaw yayan yayuk yegor yemi yeni yeol yetunde yevgeny yi yingluck yitzhak \
     yoav yoga yogi yohana yohanes yohanis yoko yolanda yoon yorrys yosef yoshihide \
     yoshihiko yoweri yuda yudha yudi yudo yuki yuli yulia yuliana yulianti \
     yulianto yuna yuni yunita yunus yuri yusmada yusran yusril yusuf yuto yuyun \
     yvette yvonne zachary zaenal zahid zahra zahwa zaid zainab zainal zainuddin \
     zaki zanele zaw zayd zayed zbigniew zedong zeynep zhao zhou zoe zoltan zoran \
     zsolt zubaidah zulfikar zulhas zulkifli zuzana";
