//! Names that parents give, from all over the world: news of every language
//! tells of people of every country.

/// Given names, folded, parted by spaces; for
/// [`Cue::GivenName`](crate::actors::Cue::GivenName).
pub(super) static GIVEN_NAMES: &str = "aaron abdallah abdel abdul abdulaziz abdulla abdullah abdurrahman abena abigail abiy \
     aceng achmad adam ade adebayo adele adhi adi adik adinda aditya adrian adwoa afif \
     agnes agung agus agustinus ahmad ahmed ahmet ahyani aidan airlangga aisyah ajeng \
     akhmad akira akosua akufo alamsyah alan albert alberto alejandro alex alexander \
     alexandra alexei alfred ali alice alif alifah alison alwi ama amanda amara amber \
     amin amina amir amit amran amy ana anahit ananda anastasia anatoly anders andi \
     andika andre andrea andreas andrei andrej andres andrew andrey andri andriy angela \
     angelina anggi anggun ani anies anil anis anisa anita ann anna annalena anne annie \
     annisa antasari anthony anton antonio antonius antony anutin anwar aoife april \
     aprilia aram ararat ardi ardian ari aria ariana arief arif arifin aris arjun arman \
     armen artem arthur arvind arya aryna asep ashley asif asim asri asti astuti august \
     aulia aung avigdor ayman ayse ayu aziz azlan babatunde bagas bagus bahlil bambang \
     barack barbara bashar baskoro basri bassam basuki bayu beatrice ben benedict benigno \
     benjamin benny bernard beth beyonce bezalel bilawal bill billie bima binsar bjorn \
     bobby boediono bohdan bola bonar bongbong boris brad brandon brenda brian bridget \
     brigitte bruce bruno budi budiman bukayo bukola burak burhan cahya cahyo caitlin \
     calvin cameron camille candra carl carla carlos carmen carol caroline carolyn \
     catherine cecep chan charles charlotte chen cheryl chika chinedu chloe chris \
     christian christina christine christopher chua chuck ciara cindy citra claire clara \
     claudia clint coco cokorda colin connor corazon courtney craig cristiano cristina \
     cynthia cyril dadan dadang daeng dahlan daisy damar danang dani daniel daniela \
     danielle daniil danny darma darmawan darren david dawn dean debbie deborah declan \
     deddy dede dedi dedy deni denis dennis denny denys denzel derek desak desi devi dewa \
     dewi dian diana diane didik diego dieter dilma dimas dimitri dina dini djoko dmitri \
     dmitry dodi dolores dominic donald dong doni donna donny doris dorothy douglas duc \
     duncan dwi dyah dylan eddy edgar edi edith edouard eduardo edward edy efua ehud \
     eileen eka eko elaine elchin eleanor elena eli elias elif elijah elisabeth elizabeth \
     ella ellen elon elsa elvira emanuel emeka emil emily emma emmanuel emre endah endang \
     eni enrique eoin eric erica erick erik erin erlangga erling erna ernawati ernest esi \
     esti ethan eugene euis eva evan evelyn evo eyal fadil fadli fahad fahmi fahri faisal \
     fajar fani farah farhan farid fatima fatimah fatma febri febrian felicia felix femi \
     fendi ferdi ferdinand feri fernando ferry fiki fiona firman fitri fitria fitriani \
     florence frances francesca francis francisco francois frank fred frederick friedrich \
     fumio funke gabriel gadi gagik galih ganjar gareth gary gavin gede gemma gennady \
     geoffrey george gerald gerard ghassan ghebreyesus gibran gideon gilang gilbert \
     giorgia giorgio giorgos giovanni giulia gloria goh goodluck gordon gotabaya grace \
     graham grant greg gregory greta guillermo gunawan gunter guntur gustavo gusti \
     habibie hadi hafez hafiz haikal hailemariam hakan hamdan hamid hamza hamzah han \
     handoko hani hanif hannah hans harianto haris hariyanto harold harriet harry \
     hartono haruki hasan hasanuddin hasina hasnah hassan hayk heather hector heidi helen \
     helena helene hendra hendri hendrik hendro heni henny henry herbert heri herman \
     hermawan herry heru heydar hidayat hillary hilman hina hiroshi hoon hotman howard \
     hsien hua hugh hugo hui husein husni hussein hwa hyun ian ibnu ibrahim ida idris iga \
     ignatius igor ihsan iin iis ika ikhsan ilham ilya ilyas imam iman imelda imran ina \
     indah indra indriani ines ingrid intan ipah irene irfan iris irma irwan isaac isabel \
     isabella isaias iskandar ismail ita itamar ivan iwan jack jacob jacqueline jacques \
     jae jafar jair jake jamal jamaludin james jamie jan jane janet janice januar jason \
     javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jill \
     jim jimmy jing jinping joan joanna joanne joao jochen joe joel johan johannes john \
     johnny joko jokowi jon jonas jonathan jong jonggi jordan jorge jose josef joseph \
     josh joshua joyce juan jude judith judy juli julia julian juliana julie jun junaidi \
     june juni junichiro jurgen justin jusuf kadek kaesang kamal kamala karen karim karl \
     karoline kartika karyono kate katherine kathleen kathryn katie katrina kazuo keanu \
     keir keith kelly kemal kemi ken kenji kenneth kenta keqiang ketut kevin khairul \
     khaled khaleda khalid khalifa khofifah khoirul khoirunnisa kim kirill kofi kojo \
     komang konstantin krisna kristalina kristian kumar kurnia kurniawan kwaku kwame \
     kwasi kwesi kyi kyle kylian laila lara laras larry laura lauren lawrence leah lee \
     lei leila leni leo leon leonard leonardo leonid leslie lestari lewis leyla li lia \
     liam lidya lilis lilit lily lim lina linda lindsay lindsey ling lionel lisa lita liz \
     lloyd loong lorraine louis louise lucas lucia lucy ludmila luh luhut luigi luis luiz \
     luka lukas luke lukman lula luong lusi lutfi luthfi lydia lynn macky made maggie \
     maharani mahathir mahfud mahinda mahmoud mahmud maksim malcolm malik mamata manet \
     mangara manmohan mansour mansyur manuel marc marcel marco marcus margaret maria \
     mariano marie marilyn marina marine mario marion mark marko markus marlina marsudi \
     martha martin martina maruf maruli marwan mary masduki masha mateo mateusz mathew \
     matt matteo matthew maulana maureen maurice mauricio max maya mega megan megawati \
     mehmet mehriban mei melanie melati melissa mercedes mercy meryl mette meutya michael \
     michel michelle miguel mike mikhail mila min ming mira miranda miriam misbah misnan \
     mitch mochamad mochammad moh mohamad mohamed mohammad mohammed mohd moira molly \
     monica morgan moshe muchamad muchlis muh muhaimin muhamad muhammad muhammadu \
     muhyiddin mukhlis muliadi mulyadi mulyana mulyani munir musa mustafa mutia mykola \
     myung nabih nabila nadia nadiem naftali naim najib nana nanang nancy nanda nani \
     naoko naomi narendra nasir nasrul nasser natalia natalie natasha nathan nawaz neil \
     nelson neneng neymar ngatiman ngozi ngurah nguyen ni nia niamh nicholas nick nicola \
     nicolas nigel nikita nikki nikol nikolai nila nina nining nirmala nita nkosana noah \
     noel noor nora norman novak novi novia novita nugroho nuh nur nuraini nurdin \
     nurhayati nuri nurman nurul nyi nyoman obi oki oksana oktavia olaf oleg oleksandr \
     olga oliver olivia olusegun oluwaseun omar ong orkhan osama oscar ovi owen pablo \
     padraig paetongtarn paijo pamela pandu panji parlindungan parto pasha patricia \
     patrick paul paula pauline paulus pavel pedro penny pervez pete peter petra petro \
     pham phil philip phillip pierre ping piotr poltak prabowo pramono pranowo prasetya \
     prasetyo pratama pratiwi prayut priti priya priyanto priyono puan puji pujo purnomo \
     purwanto putra putri putu pyotr qiang qodir quentin rachel rachmat raden rafael \
     raffi rafi rahayu raheem rahma rahman rahmat rahmawati rahul raila raj rajesh \
     rajnath raka ralph ramadhan ramdan ramon rani ranil ranti rara rashid rasyid ratih \
     ratna raymond rebecca rebekah recep reggie rene renee reni reno reny retno reza ria \
     rian riana ricardo richard rico ridho ridley ridwan rifki rihanna rika riki rina \
     rini riri rishi riska riski risma rita rizal rizki rizky rob robby robert roberta \
     roberto robin rochmat rodrigo roger rohmah roland roman ron ronald roni ronny rory \
     rosa rosemary ross rotua roy ruben ruby rudi rudy ruhut rusdi rusdy rusli ruth ryan \
     saad sabrina sadio sadiq sahrul said saiful sakura salahuddin salim sally salma \
     salman sam samantha samer samir samsul samuel sanae sandi sandiaga sandra sanjay \
     sanna santi santiago santo santoso sara sarah sardi sari sarwo satoshi satria satrio \
     saut scarlett scott sean sebastian segun selena semyon septian serena sergei sergey \
     sergio serhiy serzh setiawan setya setyo seung shannon sharon shehbaz sheikh sheila \
     shigeru shimon shinta shinzo shirley sholeh sian sidney sigit silvia silvio simon \
     sinta siobhan sipho siska siti slamet sobari soeharto soekarno sofia sofyan soledad \
     solihin somchai sonia sophia sophie soren srettha sri stacy stanislav stanley stefan \
     stefanos stefanus stella stephanie stephen steve steven stuart subrahmanyam suci \
     sudarmo sudarto sue suella sugeng sugiarto sugiono suhartini suharto suharyanto \
     sukarno sukri sulaiman sulastri sulistyo sultan sumarni sumiati sunarti sunarto \
     sundar sung sunil supardi suparman suparno suprapto supriadi supriyadi surya suryadi \
     suryani susan susanti susanto susi susilo sutarmi sutarno sutini sutisna sutrisno \
     suu suwarno suyanto suyono suzanne svetlana syafiq syahrul syaiful syamsul syarif \
     syed sylvia syukur takeshi tamara tan tanya tara taras tariq taro tatiana taufan \
     taufik taufiq taylor tayyip ted tedros teguh tendai tengku terence teresa terry \
     teuku thabo thaksin thamrin thandi theo theodore theresa thomas tigor tigran tika \
     tim timothy tina titi titik tito tiurma tjahaja tobias todd togar tom tomas tommy \
     toni tono tony tracy tran travis trevor tri triyono tunde tuti tyler tzipi udin \
     uhuru ujang ulf ulfa umar umaruddin umi ursula usman utami vadim vahan valentina \
     valerie vanessa vasily vassily venus vera veronica victor victoria viktor vina \
     vincent viola virgil virginia vitali vitalii vivian vladimir volodymyr vyacheslav \
     wachid wahab wahid wahyu wahyudi wahyuni walid walter wang wardi warren warsito wati \
     wawan wayan wayne wei wendy widi widodo widya wijaya wilhelm william winona winston \
     wira wiranto wisnu wiwik wong woo wulan wulandari xi xiaoping yahya yair yanti yanto \
     yasin yasmin yasser yati yaw yayan yayuk yegor yemi yeni yeol yevgeny yi yingluck \
     yitzhak yoav yoga yogi yohana yohanes yoko yoon yosef yoshihide yoweri yuda yudha \
     yudi yuki yuli yulia yuliana yulianti yulianto yuni yunita yunus yuri yusril yusuf \
     yvette yvonne zachary zaenal zahid zahra zaid zainab zainal zainuddin zaki zayed \
     zedong zeynep zoe zulfikar zulkifli zuzana";
