//! Names that parents give, from all over the world: news of every language
//! tells of people of every country.

/// Given names, folded, parted by spaces; for
/// [`Cue::GivenName`](crate::actors::Cue::GivenName).
pub(super) static GIVEN_NAMES: &str = "aaron abdallah abdel abdul abdulaziz abdulla abdullah abdurrahman abena abigail abiy \
     abraham aceng achmad adam ade adebayo adele adhi adi adik adinda aditya adrian adwoa \
     afif agnes agung agus agustinus ahmad ahmed ahmet ahyani aidan airlangga aisyah \
     ajeng akhmad akira akosua akufo alamsyah alan albert alberto aldo alejandro \
     aleksandar alex alexander alexandra alexei alfred ali alice alif alifah alison alwi \
     ama amanda amara amber amin amina amir amit amran amy ana anahit anand ananda \
     anastasia anatoly anders andi andika andre andrea andreas andrei andrej andres \
     andrew andrey andri andriy angela angelina anggi anggun ani anies anil anis anisa \
     anita ann anna annalena anne annie annisa antasari anthony anton antonio antonius \
     antony anutin anwar aoife april aprilia apriyani aram ararat ardi ardian ari aria \
     ariana arief arif arifin aris arjun arman armen artem arthur arvind arya aryna asep \
     ashley asif asim asnawi asri asti astuti august aulia aung avigdor ayman ayse ayu \
     azhar azim aziz azlan babatunde bagas bagus bahlil bambang banyu barack barbara \
     basaria bashar baskoro basri bassam basuki bayu beatrice ben benedict benigno \
     benjamin benny bernard beth beyonce bezalel bharada bilawal bill billie bima binsar \
     bjorn bobby boediono bohdan bojan bola bonar bongbong boris brad brandon branko \
     brenda brian bridget brigitte bruce bruno budi budiman bukayo bukola burak burhan \
     busyro cahya cahyo caitlin calvin cameron camille candra carl carla carlos carmen \
     carol caroline carolyn catherine cecep chan charles charlotte chen cheryl chika \
     chinedu chloe chris christian christina christine christopher chua chuck ciara cindy \
     citra claire clara claudia clint coco cokorda colin connor corazon courtney craig \
     cristiano cristina cynthia cyril dadan dadang daeng dahlan daisy damar danang dani \
     daniel daniela danielle daniil danny darko darma darmawan darren david davor dawn \
     dean debbie deborah declan deddy dede dedi dedy dejan deni denis dennis denny denys \
     denzel derek desak desi devi dewa dewi dian diana diane didik diego dieter dilma \
     dimas dimitri dina dini dirdja djoko dmitri dmitry dodi dolores dominic donald dong \
     doni donna donny doris dorothy douglas dragan duc duncan dwi dyah dyan dylan eddy \
     edgar edi edith edouard eduardo edward edy efua egy ehud eileen eka eko elaine \
     elchin eleanor elena eli elias eliezer elif elijah elisabeth elizabeth elkan ella \
     ellen elon elsa elvira emanuel emeka emil emily emma emmanuel emre endah endang eni \
     enrique eoin eric erica erick erik erin erlangga erling erna ernawati ernest esi \
     esti ethan eugene euis eva evan evelyn evo eyal fadil fadli fahad fahmi fahri faisal \
     fajar fani farah farhan farid fatima fatimah fatma febri febrian felicia felix femi \
     fendi ferdi ferdinand ferdy feri fernando ferry fiki fikri fiona firli firman fitri \
     fitria fitriani fitroh florence frances francesca francis francisco francois franjo \
     frank fred frederick friedrich fumio funke gabriel gadi gagik galih galuh ganjar \
     gareth gary gatot gautam gavin gede gemma gennady geoffrey george gerald gerard \
     ghassan ghebreyesus gibran gideon gilang gilbert giorgia giorgio giorgos giovanni \
     giulia gloria goh gomar gonzalo goodluck goran gordon gotabaya grace graham grant \
     greg gregoria gregory greta greysia guillermo gunawan gunter guntur gustavo gusti \
     habibie hadi hafez hafiz haikal hailemariam hakan hamdan hamid hamza hamzah han \
     handoko hani hanif hannah hans harianto haris hariyanto harold harriet harry hartono \
     haruki hasan hasanuddin hasina hasnah hassan hasto hatta hayk heather hector heidi \
     helen helena helene hendra hendri hendrik hendro heni henny henry herbert heri \
     herman hermawan herry heru heydar hidayat hillary hilman hina hiroshi hoon hotman \
     howard hsien hua hugh hugo hui husein husni hussein hwa hyun ian ibnu ibrahim ida \
     idris iga ignatius igor ihsan iin iis ika ikhsan ilham ilija ilya ilyas imam iman \
     imelda imran ina indah indra indriani ines ingrid intan ipah irene irfan iris irma \
     irwan isaac isabel isabella isaias iskandar ismail ita itamar ivan ivar ivica iwan \
     jack jacob jacqueline jacques jae jafar jair jake jamal jamaludin james jamie jan \
     jane janet janice januar jason javier jay jean jeff jeffrey jennifer jens jensen \
     jeremy jerome jerry jesse jessica jill jim jimmy jing jinping joan joanna joanne \
     joao jochen joe joel johan johanis johannes john johnny joko jokowi jon jonas \
     jonatan jonathan jong jonggi jordan jordi jorge jose josef joseph josh joshua josip \
     jovan joyce juan jubaidah jude judith judy juli julia julian juliana julie jumadi \
     jumali jumiati jun junaidi june juni junichiro jurgen justin jusuf kadek kaesang \
     kamal kamala karen karim karl karoline kartika kartini karyono kate katherine \
     kathleen kathryn katie katrina kazuo keanu keir keith kelly kemal kemi ken kenji \
     kenneth kenta keqiang ketut kevin khairul khaled khaleda khalid khalifa khofifah \
     khoirul khoirunnisa kiki kiky kim kirill kofi kojo komang konstantin krisna \
     kristalina kristian kumar kurnia kurniawan kwaku kwame kwasi kwesi kyi kyle kylian \
     laila laode lara laras larry laura lauren lawrence leah lee lei leila leni leo leon \
     leonard leonardo leonid leslie lestari lewis leyla li lia liam lidya lili lilis \
     lilit lily lim lina linda lindsay lindsey ling lintang lionel lisa listyo lita liz \
     lloyd loong lorraine louis louise lucas lucia lucy ludmila luh luhut luigi luis luiz \
     luka lukas luke lukman lula luong lusi lutfi luthfi lydia lynn maarten macky made \
     maggie maharani mahathir mahfud mahinda mahmoud mahmud maimunah maksim malcolm malik \
     mamata manet mangara manmohan mansour mansyur manuel marc marcel marco marcus \
     margaret maria mariano marie marilyn marina marine mario marion mariska mark marko \
     markus marlina marselino marsudi martha martin martina maruf maruli marwan mary \
     masayoshi masduki masha mateo mateusz mathew matt matteo matthew maulana maureen \
     maurice mauricio max maya mega megan megawati mehmet mehriban mei melanie melati \
     melissa mercedes mercy meryl mette meutya michael michel michelle miguel mike \
     mikhail mila milan milos min ming mira miranda miriam misbah misnan mitch mladen \
     mochamad mochammad moh mohamad mohamed mohammad mohammed mohd moira molly monica \
     morgan moshe muchamad muchlis muh muhaimin muhamad muhammad muhammadu muhyiddin \
     mukesh mukhlis muliadi mulyadi mulyana mulyani munir musa mustafa mutia mykola myung \
     nabih nabila nadia nadiem naftali naim najib nana nanang nancy nanda nani naoko \
     naomi narendra nasaruddin nasir nasrul nasser natalia natalie natasha nathan nawawi \
     nawaz neil nelson neneng neymar ngatiman ngozi ngurah nguyen ni nia niamh nicholas \
     nick nicola nicolas nigel nikita nikki nikol nikola nikolai nila nina nining nirmala \
     nita nkosana noah noel noor nora norman novak novel novi novia novita nugroho nuh \
     nur nuraini nurdin nurhayati nuri nurkholis nurman nurul nyi nyoman obi oki oksana \
     oktavia olaf oleg oleksandr olga oliver olivia olusegun oluwaseun omar ong orkhan \
     osama oscar ovi owen pablo padraig paetongtarn paijo paiman paimin painem pamela \
     pandu panji parlindungan parman parto pasha patricia patrick paul paula pauline \
     paulus pavel pedro penny pervez petar pete peter petra petro pham phil philip \
     phillip pierre ping piotr poltak poniman ponirah prabowo pramono pranowo prasetya \
     prasetyo pratama pratiwi prayut priti priya priyanto priyono puan puji pujo purnomo \
     purwanto putra putri putu pyotr qiang qodir quentin rachel rachmat raden radovan \
     rafael raffi rafi ragnar rahayu raheem rahma rahman rahmat rahmawati rahul raila raj \
     rajesh rajnath raka ralph ramadhan ramdan ramon rangga rani ranil ranti rara rashid \
     rasyid ratan ratih ratko ratna raymond rebecca rebekah recep reggie rendi rene renee \
     reni reno reny retno reza ria rian riana ricardo richard rickie ricko ricky rico \
     ridho ridley ridwan rifki rihanna rika riki rina rini riri rishi riska riski risma \
     rita rizal rizki rizky rob robby robert roberta roberto robin rochmat rodrigo roger \
     rohana rohani rohmah roland roman ron ronald roni ronny rory rosa rosemary ross \
     rotua roy ruben ruby rudi rudy ruhut ruqayah rusdi rusdy rusli ruth ryan saad \
     sabrina sadio sadiq sahrul said saiful sakinah sakura salahuddin salim sally salma \
     salman sam samantha samer saminem samir samsul samuel sanae sandi sandiaga sandra \
     sandy sanjay sanna santi santiago santo santoso sara sarah sardi sari sarmi sarminah \
     sarwo sarwono satoshi satria satrio satya saut scarlett scott sean sebastian segun \
     selena semyon septian serena sergei sergey sergio serhiy serzh setiawan setya setyo \
     seung shannon sharon shehbaz sheikh sheila shigeru shimon shinta shinzo shirley \
     sholeh siami sian sidney sigit silvia silvio simon sinta sintia siobhan sipho siska \
     siti slamet slobodan sobari soeharto soekarno sofia sofyan soledad solihin somchai \
     sonia sophia sophie soren srettha sri stacy stanislav stanley stefan stefano \
     stefanos stefanus stella stephanie stephen steve steven stuart subrahmanyam suci \
     sudarmo sudarto sudirman sue suella sugeng sugiarto sugiono suhartini suharto \
     suharyanto sukarno sukinem sukri sulaiman sulastri sulistyo sultan sumarni sumiati \
     suminah sumiyem sunarti sunarto sundar sung sunil supardi suparman suparno suprapto \
     supriadi supriyadi surya suryadharma suryadi suryani suryo susan susanti susanto \
     susi susilo sutarmi sutarno sutini sutisna sutrisno suu suwarno suyanto suyono \
     suzanne svetlana syafiq syafrin syahrul syaiful syamsul syarif syed sylvia syukur \
     takeshi tamara tan tanya tara taras tariq taro tatiana taufan taufiequrachman taufik \
     taufiq taylor tayyip ted tedros teguh tendai tengku terence teresa terry teten teuku \
     thabo thaksin thamrin thandi theo theodore theresa thom thomas thoriq tigor tigran \
     tika tim timothy tina tirta titi titik tito tiurma tjahaja tjahjo tobias todd togar \
     tom tomas tomislav tommy toni tono tony tracy tran travis trevor tri triyono tukiman \
     tukinem tukiyem tumini tumirah tunde tuti tyler tzipi udin uhuru ujang ulf ulfa umar \
     umaruddin umi ursula usman utami vadim vahan valentina valerie vanessa vasily \
     vassily venus vera veronica victor victoria viktor vina vincent viola virgil \
     virginia vitali vitalii vivian vladimir vlado volodymyr vyacheslav wachid wahab \
     wahid wahyu wahyudi wahyuni wakinem walid walter wang wardi warren warsito wati \
     wawan wayan wayne wei wendy wening widi widodo widya wijaya wilhelm william winona \
     winston wira wiranto wirya wisnu witan wiwik wong woo wulan wulandari xi xiaoping \
     yahya yair yanti yanto yasin yasmin yasser yati yaw yayan yayuk yegor yemi yeni yeol \
     yevgeny yi yingluck yitzhak yoav yoga yogi yohana yohanes yoko yoon yosef yoshihide \
     yoweri yuda yudha yudi yudo yuki yuli yulia yuliana yulianti yulianto yuni yunita \
     yunus yuri yusran yusril yusuf yvette yvonne zachary zaenal zahid zahra zaid zainab \
     zainal zainuddin zaki zayed zedong zeynep zoe zoran zubaidah zulfikar zulhas \
     zulkifli zuzana";
