//! Words around names.

use crate::actors::{Cue, NameWords};
use crate::languages::given_names::GIVEN_NAMES;

/// Words around names.
pub static WORDS: NameWords = NameWords {
    cues: &[
        (
            Cue::Beast,
            "gajah harimau orangutan anjing kucing kuda sapi kerbau kambing domba badak \
             beruang buaya komodo hiu lumba-lumba burung elang kakatua merpati ayam \
             monyet bekantan siamang macan singa jerapah unta panda koala kanguru robot \
             kapal perahu satelit topan badai siklon komet asteroid band grup kedai \
             warung toko desa dusun kampung pulau bukit gunung sungai danau aplikasi \
             gim lagu film buku novel program proyek operasi novelnya lagunya filmnya \
             bukunya albumnya kapalnya anjingnya kucingnya kudanya sapinya burungnya \
             perahunya cerpennya puisinya gimnya aplikasinya tokonya warungnya kedainya \
             bus truk kompor teko jam sepeda motor kereta",
        ),
        (
            Cue::Association,
            "persatuan ikatan asosiasi perhimpunan serikat himpunan federasi paguyuban \
             perkumpulan gabungan aliansi koalisi konfederasi komunitas forum \
             persaudaraan solidaritas kelompok majelis",
        ),
        (
            Cue::Inhabitants,
            "warga penduduk masyarakat orang pengungsi petani nelayan buruh mahasiswa siswa \
             pelajar suporter pendukung anak pekerja jemaah umat kaum komunitas suku etnis \
             pedagang peternak santri pemuda remaja keluarga korban peserta imigran turis \
             wisatawan karyawan pegawai pengusaha",
        ),
        (
            Cue::Struggle,
            "pembebasan kemerdekaan perlawanan revolusioner perjuangan",
        ),
        (
            Cue::Calendar,
            "januari februari maret april mei juni juli agustus september oktober november \
             desember senin selasa rabu kamis jumat jum'at sabtu minggu ahad",
        ),
        (Cue::Army, "tentara pasukan angkatan unit"),
        (
            Cue::Trades,
            "memproduksi mengoperasikan memangkas merumahkan memasok mengakuisisi \
             meluncurkan merilis mempekerjakan membukukan menerbitkan memasarkan \
             mendistribusikan menyuplai memberhentikan mengimpor mengekspor mencatatkan \
             menggelontorkan mengerjakan memborong menyewakan merakit mematok",
        ),
        (Cue::GivenName, GIVEN_NAMES),
        (Cue::Lacks, "tanpa lintas"),
        (Cue::Format, "unduh format berkas gambar fail ekspor simpan"),
        (
            Cue::Match,
            "gol skor babak liga laga pertandingan penalti kandang klasemen wasit kiper \
             pelatih tandang leg turnamen penyerang bek gelandang striker suporter pemain \
             telak tipis agregat poin gawang",
        ),
        (Cue::And, "dan serta atau maupun vs versus beserta"),
        (Cue::In, "di dekat sekitar seputar sekeliling"),
        (Cue::To, "ke menuju"),
        (Cue::From, "dari"),
        (Cue::Until, "hingga sampai"),
        (
            Cue::Guards,
            "penjaga pasukan patroli tentara petugas polisi garda",
        ),
        (
            Cue::Partner,
            "sekutu mitra musuh rival saingan tetangga pelindung pemasok lewat melalui \
             penengah penjamin mediator fasilitator",
        ),
        (Cue::With, "dengan"),
        (Cue::Between, "antara"),
        (
            Cue::PlaceBefore,
            "kota ibukota wilayah daerah distrik provinsi propinsi kabupaten kecamatan desa \
             kelurahan pulau kepulauan kawasan perbatasan teritori stadion universitas \
             jembatan bundaran tanah bumi seluruh sepanjang seantero penjuru pelosok utara \
             selatan timur barat tengah tenggara timurlaut bandara bandar pelabuhan stasiun \
             terminal pantai pesisir lepas perairan laut selat teluk sungai danau gunung \
             pegunungan lembah jalan jalanan alun pusat pinggiran langit udara asal \
             kelahiran meninggalkan mengunjungi memasuki masuki melintasi mencapai \
             menyeberangi tinggalkan kunjungi wali luar dalam iklim cuaca se batas depan \
             halaman belakang samping gerbang melanda mengguncang mengguyur merendam \
             menerjang menghantam menyapu memadati membanjiri merambah mendarat \
             menginjakkan menginap",
        ),
        (
            Cue::PeopleBefore,
            "etnis beretnis etnik orang warga penduduk keturunan berdarah diaspora suku \
             minoritas mayoritas kaum umat kristen muslim islam katolik yahudi ortodoks \
             separatis pemberontak gerilyawan komunitas pengungsi turis wisatawan \
             mahasiswa pekerja imigran migran gadis pria wanita perempuan bahasa \
             berbahasa budaya kebudayaan kopi masakan makanan kuliner drama film musik \
             lagu novel sastra huruf aksara tarian kebab teh sejarah berkebangsaan \
             kelahiran blasteran dolar jurnalis wartawan reporter fotografer pelancong \
             backpacker pelajar siswa peserta atlet pemain petenis pebulu jemaah tkw \
             tki pmi korban suporter pendukung pengusaha investor penulis novelis \
             penyair pelukis aktor aktris penyanyi musisi sutradara ilmuwan astronom \
             dokter dosen profesor pembalap pebalap pesepakbola petinju pegolf \
             pengacara miliarder nelayan petani buruh sopir pilot awak anak bocah \
             remaja keluarga band klub perusahaan firma maskapai merek produsen produk \
             mobil motor sapi daging beras kain batik keramik restoran sup roti keju \
             anggur bir vodka tari seni tradisi sinetron bulu lelaki laki peternak \
             pedagang kelasi model desainer koki arsitek pecatur pesenam perenang ras \
             gaya mode anime komik kartun karya cerita dongeng mitologi aksen logat \
             rempah gandum apel jeruk kurma kedelai jagung gula bawang kapas barang \
             komoditas pasokan pakaian obat vaksin yuan rubel yen won baht ringgit peso \
             rupee lira pound franc berbendera berpaspor bermerek pasar bursa saham \
             indeks liga industri kolektor misionaris penjelajah peneliti pakar \
             insinyur teknisi arkeolog antropolog sejarawan pengamat analis akademisi \
             kurator relawan perawat bidan aktivis biarawati pastor pendeta imam ulama \
             fisikawan biolog matematikawan filsuf teolog komponis pianis violinis \
             gitaris penari koreografer komedian wasit kiper striker bek gelandang \
             penyerang pesepeda pelari kartunis penerjemah ekspatriat pensiunan veteran \
             tawanan sandera narapidana nakhoda pebisnis pengelana \
             pendaki penyelam peselancar",
        ),
        (
            Cue::Nature,
            "gempa banjir badai topan siklon longsor tsunami kekeringan kemarau kebakaran \
             karhutla hujan angin erupsi letusan cuaca gelombang salju wabah pandemi virus \
             krisis resesi inflasi flu",
        ),
        (
            Cue::PeopleRest,
            "negara keturunan sipil asing asal muda tua dewasa kelahiran biasa",
        ),
        (
            Cue::PlaceAfter,
            "timur barat utara selatan tengah tenggara latin kuno",
        ),
        (
            Cue::Clause,
            "bahwa karena ketika saat setelah sebelum jika kalau bila apabila agar supaya \
             namun tetapi tapi sementara sedangkan meski meskipun walau walaupun kendati \
             sejak ketimbang yang seusai usai sesudah selama selagi sambil seraya sehingga \
             padahal begitu andai andaikata seandainya manakala tatkala lantas lalu \
             kemudian maka sebab lantaran mengapa kenapa bagaimana apakah kapan tempat \
             selain kecuali asalkan biarpun sekalipun bahkan kini sekarang akhirnya \
             sebelumnya selanjutnya sebaliknya rupanya ternyata tampaknya konon memang \
             tentu hanya juga lagi pun jadi justru malah seperti daripada itu ini tersebut \
             adapun giliran hingga sampai demikian begitupun karenanya",
        ),
        (
            Cue::AlsoWord,
            "lima malang padang palu pati batu medan solo male tegal serang siak bone \
             metro sorong demak kudus",
        ),
        (Cue::Former, "bekas eks era zaman jaman pasca pecahan"),
        (
            Cue::OrganBefore,
            "pemerintah pemerintahan militer pasukan tentara angkatan kementerian kemenlu \
             kemenhan menteri menlu menhan presiden kanselir raja kaisar parlemen pejabat \
             diplomat diplomasi delegasi utusan dubes kedubes kedutaan konsulat bicara \
             jubir sekutu sikap tekanan ancaman dukungan bantuan kepentingan pengaruh \
             kebijakan keputusan kesepakatan perjanjian hubungan aliansi kerja tuduhan \
             tuntutan permintaan usulan proposal tawaran sanksi serangan invasi agresi \
             operasi kehadiran campur peran janji komitmen klaim tanggapan reaksi respons \
             rencana pihak rezim otoritas penguasa elite elit jet rudal drone kendali \
             kekuasaan pengakuan restu izin perintah musuh mitra saingan lawan kesediaan \
             penolakan anggaran tradisional lama dekat utama politik pro anti kontra \
             mediasi prakarsa pimpinan kepemimpinan arahan usaha upaya dorongan veto \
             jaminan nota surat langkah manuver strategi propaganda intelijen senjata tank \
             kapal wakil syarat usul undangan protes kecaman peringatan kecurigaan \
             niat itikad iktikad ambisi gertakan gelagat kekhawatiran keberatan pesan keinginan harapan bareskrim laksamana komandan \
             panglima senator senat kongres mahkamah pengadilan jaksa hakim intel mata-mata \
             peretas regulator kabinet perwira negosiator perunding duta perdana pm wapres \
             penjaga patroli jawaban isyarat ultimatum kegagalan keberhasilan kemenangan \
             kekalahan dalih alasan pernyataan klarifikasi bantahan penjelasan sumpah mata \
             benak kacamata kubu",
        ),
        (
            Cue::LocalOrgan,
            "gubernur wagub bupati wabup pemprov pemkot pemkab pemda dprd polda polres \
             polresta polrestabes kejati kejari kodam walikota presiden pemerintah parlemen \
             pasukan tentara militer pemimpin otoritas kementerian dinas bpbd kpud pihak",
        ),
        (
            Cue::ActorBefore,
            "oleh menurut kepada terhadap bagi melawan lawan bersama demi sebut kata \
             ujar tutur ucap ungkap tegas jelas klaim tuding menuduh tuduh menuding \
             mendesak desak meminta minta mengecam kecam mengutuk kutuk mengkritik \
             kritik memperingatkan peringatkan menyalahkan salahkan mendukung dukung \
             membantu bantu meyakinkan membujuk bujuk merayu menekan tekan mengancam \
             ancam menantang tantang memaksa paksa mengutip melaporkan menghubungi \
             menjadikan mempercayai memusuhi membela bela menggugat gugat menyurati \
             melobi lobi mempersenjatai persenjatai membuat membiarkan menganggap \
             memandang mencurigai menjanjikan menawari memberi memihak menuntut tuntut \
             mewakili mengkhianati menggandeng gandeng menemani merangkul rangkul \
             menggaet melirik mengawasi mengucilkan mengisolasi menghukum menyanksi \
             memboikot boikot mengajak ajak mengundang undang menolak tolak menanggapi \
             tanggapi membalas balas merespons meyakini mencurangi menipu menyaingi \
             saingi menyusul mengungguli menundukkan mengalahkan kalahkan menjamu \
             hadapi menghadapi mengandalkan menjegal mengusik menyinggung menyindir \
             sindir memuji puji mengapresiasi mengejutkan mengagetkan menggusarkan \
             meresahkan mengecewakan mempermalukan memuaskan menenangkan menggembirakan \
             melegakan melunakkan menyulitkan memojokkan menyudutkan melemahkan \
             menghina merisaukan mencemaskan menunggu menanti",
        ),
        (
            Cue::Auxiliary,
            "akan telah sudah sedang masih bisa dapat harus juga tidak tak belum bakal pun \
             semula awalnya mulanya akhirnya terus kembali justru malah hanya kini sekarang lalu kemudian langsung segera \
             tetap selalu pernah sempat mulai resmi secara baru lagi turut ikut sebelumnya \
             sendiri mungkin enggan boleh saling tentu pasti niscaya barangkali agaknya \
             rupanya ternyata terlihat tampaknya sontak buru lebih paling cenderung tengah",
        ),
        (
            Cue::Acts,
            "kata ujar tutur ucap ungkap sebut tegas klaim sepakat setuju minta pinta \
             tolak tuduh tuding kirim kerahkan bilang ingin mau tarik desak kecam kutuk \
             bantah dukung ancam siap gagal berhasil berjanji bersikeras berharap \
             berencana bersumpah bersepakat bernegosiasi berunding berupaya berusaha \
             bertekad berkomitmen berpendapat bereaksi berkeras bersedia bertemu \
             berperang beri ajak undang peringatkan umumkan luncurkan serang balas usir \
             tangguhkan hentikan cabut gelar jatuhkan tunda pertimbangkan keluarkan \
             buka tutup akui yakin optimistis percaya khawatir marah murka geram kesal \
             kecewa sambut puji kritik sesalkan janjikan tawarkan bela bantu jawab \
             tegaskan nyatakan tanggapi lobi diminta dituduh dituding didesak dikecam \
             dinilai dianggap diduga disebut dikritik diyakini dikabarkan terpaksa \
             enggan sekutu ogah tegur panggil pulangkan larang setujui sanggah memetik \
             punya tahu paham sadar ikut turut tampil menang kalah mundur maju bungkam \
             diam angkat bergeming geming urung berang gusar bimbang kalem luluh \
             bungkam lunak batal sanggup mampu ngotot ngeyel sepaham sependapat turun \
             pasang perketat perpanjang perluas perkuat percepat longgarkan naikkan \
             turunkan kurangi pangkas bekukan sita bebaskan ganti tunjuk pecat copot \
             resmikan bongkar gusur siapkan sediakan sepakati tandatangani teken \
             ratifikasi blokir izinkan batasi pantau selidiki usut periksa tangkap \
             tahan serbu rebut kuasai duduki kepung gempur pamerkan borong lunasi \
             hibahkan gencarkan galang kucurkan genjot rilis",
        ),
        (
            Cue::Describes,
            "memiliki menjadi berada terletak merupakan mempunyai mencatat mengalami \
             menempati menyimpan menghubungkan mendung memanas membeku menghijau \
             membentang meluas menghadap mencakup memisahkan menurut melalui mengenai \
             menjelang mengingat melainkan meski meskipun memang menuju menyusul \
             menyangkut mestinya melewati mendatang menandai",
        ),
        (
            Cue::Transfer,
            "menyerahkan diserahkan serahkan penyerahan mengembalikan dikembalikan \
             kembalikan pengembalian menjual dijual jual penjualan memasok dipasok \
             pasok pasokan memberi bantuan mengalihkan dialihkan condong dekat mendekat \
             beralih berpaling menyumbang disumbangkan ekspor mengekspor kalah utang \
             berutang menawarkan ditawarkan laporan protes senjata gugatan surat pesan \
             kesetiaan seruan peringatan kritik invasi agresi ancaman tuntutan tudingan \
             tuduhan desakan kecaman imbauan permohonan",
        ),
        (
            Cue::Movement,
            "menarik ditarik tarik penarikan meninggalkan keluar mundur hengkang pergi \
             kembali pulang tiba berangkat terbang bertolak mengungsi melarikan kabur \
             eksodus diusir mengusir dipulangkan memulangkan dideportasi dievakuasi \
             mengevakuasi evakuasi datang berasal dibawa diterbangkan perjalanan jarak \
             penerbangan jauh terpisah bergerak menyeberang dikirim diselundupkan mencabut \
             pindah dipindahkan diekstradisi buron membentang meluas menyebar impor \
             mengimpor kilometer km angkat kepulangan kepergian hengkangnya keluarnya \
             mundurnya pemulangan kembalinya lari perginya mendatangkan didatangkan membeli \
             dibeli memborong beli diimpor diborong dipasok",
        ),
        (
            Cue::Link,
            "menghubungkan dihubungkan terhubung penghubung berbatasan perbatasan jarak \
             penerbangan rute kereta jalur koridor terletak berjarak perjalanan tol \
             membentang memisahkan batas feri terowongan jembatan pipa kabel bus lintas \
             pelayaran trayek tempuh",
        ),
        (
            Cue::Origin,
            "bagian ancaman serangan dukungan bantuan permintaan tekanan izin restu jaminan \
             tuntutan protes kecaman kritik tawaran undangan pinjaman investasi pengakuan \
             persetujuan sanksi kemerdekaan merdeka pernyataan informasi laporan surat \
             pesan perintah tanggapan reaksi respons pujian ucapan sinyal isyarat",
        ),
        (
            Cue::Comes,
            "datang muncul mengalir bermunculan berdatangan terdengar",
        ),
        (
            Cue::Sender,
            "pasukan tentara perdamaian penjaga delegasi diplomat utusan pejabat perwakilan \
             menteri militer senjata wilayah prajurit wakil serdadu",
        ),
        (Cue::Relative, "yang"),
        (
            Cue::Reports,
            "menurut memvonis menangkap menahan melantik menunjuk mengangkat \
             menggantikan mengalahkan menemui menikahi membunuh memecat mencopot karya \
             penangkapan penahanan pembunuhan penculikan pemecatan pelantikan \
             penunjukan kematian wafatnya vonis pencopotan pengangkatan ekstradisi \
             pemakaman jenazah almarhum memeriksa mengadili menghukum memanggil \
             membebaskan mengusung mencalonkan merekrut menggaet mendapuk mendatangi \
             menjenguk menyambangi menggendong memeluk menjemput merangkul dibacakan \
             ditulis dikarang digubah dilukis disutradarai dipimpin diketuai dipandu \
             diwakili disampaikan diungkapkan ditemui disaksikan ditandatangani digagas \
             diciptakan dirancang dipotret dinyanyikan diperankan dilatih diasuh \
             dihadiri diresmikan tandukan sundulan sepakan tendangan umpan eksekusi \
             sontekan tembakan lemparan assist kesaksian hukuman jasad mayat kediaman \
             pembebasan penobatan pencalonan penganiayaan penembakan diborong dicetak",
        ),
        (
            Cue::ThingBefore,
            "bandara bandar jalan jl universitas stadion museum masjid gereja pelabuhan \
             jembatan taman gelora sma sman smp smpn sd sdn smk smkn hotel institut \
             politeknik rsud rsup rumah gedung monumen tol terminal stasiun piala \
             kampus lapangan waduk bendungan pasar mal apartemen perumahan bundaran \
             simpang tugu makam pangkalan boulevard kapal kri gang jalur rs akademi \
             sekolah pesantren wisma plaza km kmp klm kn mv mt hadiah penghargaan \
             anugerah trofi medali beasiswa turnamen kejuaraan olimpiade bakso soto \
             sate gudeg konvensi protokol traktat deklarasi piagam",
        ),
        (
            Cue::Title,
            "senator private kompol aktor tuanku datuk dato datin tun kolonel serda \
             serma serka praka pratu prada kapten lettu letda letkol iptu aipda bripda \
             presiden wapres menteri menlu menhan menko menkeu mendagri menkes perdana \
             pm jenderal jendral mayor letnan brigjen irjen komjen letjen mayjen \
             laksamana marsekal kombes akbp akp ipda aiptu bripka brigadir briptu raja \
             ratu pangeran sultan paus kardinal uskup pendeta pastor romo kiai kyai kh \
             ustaz ustad habib syekh gus nyai haji hajah hj pak bu bapak ibu tuan \
             nyonya nona mas mbak bung prof profesor dr drs dra dokter ir kanselir \
             penyanyi aktris almarhum mendiang sersan kopral hakim jaksa inspektur \
             ayatollah sheikh artis selebritas komedian pengusaha politikus politisi \
             ekonom sejarawan ilmuwan psikolog novelis atlet petinju pebalap pembalap \
             kiper bek striker penyair seniman sutradara influencer miliarder \
             konglomerat sopir pendekar nyi raden rm kanjeng ajengan tengku teungku tgk \
             abuya buya syaikh syeikh shaykh ngab frater suster bruder pdt pst mgr \
             brigpol kombespol sertu kopda koptu marsda marsdya marsma laksda laksdya \
             laksma peltu pelda ltn kapt jend jubir mpu empu sdr sdri abah umi mbah \
             eyang tante abang kang cak cik koh cici kak wamen wamenlu wamenkumham \
             wamenhan wamenkeu wamendagri wamenag wamenkes wamendag wamentan wamenaker \
             wamenparekraf wamenkominfo wamenkomdigi wamenko wamendiktisaintek \
             wamendikdasmen wamenhut wamenpora wamensos wamenpar wamenpu wamenhub \
             wamenham wamenimipas wamenesdm mendag mentan menaker menag mensos menpora \
             menpar menparekraf menkop menkopukm mendikbud mendikbudristek mendikdasmen \
             mendiktisaintek menristek menristekdikti menkominfo menkomdigi menkum \
             menkumham menham menimipas menhub menhut menlh menlhk mendes mendesa \
             menpanrb menpu menpupr menperin mentrans mensesneg seskab menkopolhukam \
             menkopolkam menseskab bharada bharatu bharaka kopka menpan menbud menekraf \
             menumkm menhaj mendukbangga menpkp menp2mi menbumn wamenbumn wamenpanrb \
             wamenbud wamenhaj wamenpkp wamenlh wamenp2mi wamenkum wamendes wamentrans \
             wamenperin wamenkopukm wamenumkm wamenekraf doktor mama etek opung oma opa \
             mak wak pakde bude pakcik makcik datu wakapolsek",
        ),
        (
            Cue::Office,
            "komika pelawak penyiar pemeran pesinden dalang biduan rapper atlet \
             pesepeda pelari perenang petenis pecatur pesilat pegulat karateka lifter \
             peternak pekebun penggarap perajin pengrajin pembatik penjahit pemulung \
             pengemis pengamen kuli tukang kurir pengojek janda duda lansia pemuda \
             pemudi remaja balita bocah veteran pensiunan purnawirawan mantan eks \
             cendekiawan teolog filsuf fisikawan ahli arkeolog antropolog sosiolog \
             kriminolog epidemiolog virolog geolog vulkanolog seismolog astronom biolog \
             kimiawan insinyur programer peretas investor pialang bankir direktris \
             komisioner legislator diplomat konsul atase panitera juru wali pengawas \
             penasehat pembimbing pengajar instruktur mubalig penceramah biksu pemangku \
             pedanda pinandita suster bruder pastur santri santriwati korlap orator \
             inisiator penggagas pencipta penemu penyintas pesohor selebgram pejuang \
             pahlawan tamtama bintara perwira taruna sipir narapidana eksekutor \
             penuntut pengawal pelayan pramusaji kasir resepsionis manajer supervisor \
             mandor operator teknisi mekanik pegiat budayawan sastrawan skipper guru \
             dukun tabib konsultan auditor akuntan notaris montir sopir satpam \
             kondektur masinis pilot pramugari nakhoda nahkoda kelasi chef koki barista \
             penari pelukis pematung fotografer videografer kreator youtuber desainer \
             perancang penata musisi sinden penulis penyair novelis pengarang pemilik \
             petani nelayan pedagang pengusaha penjual pegawai karyawan mahasiswa \
             mahasiswi siswa siswi pengemudi penyuluh pemandu relawan penjaga pendaki \
             penggugat pemohon pelapor kapolresta kapolrestabes kajari kajati danrem \
             dandim pangdam kasat kabid kadis kasi sekda plt pj pjs bendahara \
             jurubicara penyidik pebisnis buruh penumpang pengelola penyelenggara \
             ajudan presenter pembawa kurator arsitek perawat bidan rektor dekan \
             pembina ibu warga striker gelandang winger penyerang bek kiper pemain \
             kapten komisaris pejabat wasit penyanyi vokalis gitaris mertua pemimpin \
             ketua wakil sekretaris sekjen direktur dirut kepala komandan panglima \
             kapolri kapolda kapolres kapolsek duta dubes bicara jubir penasihat \
             pengacara anggota pelatih analis pengamat peneliti pakar dosen aktivis \
             wartawan jurnalis pimpinan tokoh koordinator pendiri bos ceo gubernur \
             wagub bupati wabup walikota camat lurah kades utusan negosiator korban \
             tersangka terdakwa saksi kuasa petugas humas pedangdut juri cerpenis \
             penabuh pemusik pianis violis drummer basis komposer dirigen koreografer \
             dramawan kartunis komikus animator ilustrator kaligrafer perupa kritikus \
             kolumnis redaktur editor penyunting penerjemah penjuru pelaut kadet \
             kopilot juragan saudagar tengkulak pengepul penadah pemborong kontraktor \
             pengembang pemasok distributor agen makelar calo promotor penyelundup \
             pengedar bandar pecandu perampok pencuri pencopet begal penipu pembunuh \
             pembobol penculik pemerkosa pelempar penembak penabrak penusuk pengemplang \
             buron buronan terpidana terduga terlapor tergugat pemberontak gembong \
             pentolan dedengkot sesepuh tetua pemuka pendeta ulama muazin marbot takmir \
             ustazah pengasuh pengurus penanggung pemrakarsa pelopor perintis pengagas \
             konten penggiat sukarelawan donatur dermawan filantrop pemerhati pemantau \
             pemeriksa penguji penyelia penilik pengkaji perencana penghitung pencatat \
             kapuspen kapuspenkum kapendam kadispen kabagpenum karopenmas kadivhumas \
             kabidhumas kasatreskrim kasatlantas kasatnarkoba kanit kapolsubsektor \
             danki danton danyon danlanal danlanud danlantamal pangkostrad pangkoarmada \
             pangdivif ksad ksal ksau wakapolri wakapolda wakapolres wakapolsek wakasad \
             kabareskrim kadensus kabaintelkam dirreskrimum dirreskrimsus dirlantas \
             dirresnarkoba dirjen irjen sesmen deputi wadir wadirut presdir preskom \
             komut kabag kabiro kadinkes kadisdik kadishub kadispar kadisnaker kadinsos \
             kabulog kacab kakanwil kanwil kalapas karutan kepsek wakasek wakepsek \
             warek kaprodi sekdaprov sekdakab sekdakot asisten sekwan sekdes sekcam \
             pambakal peratin keuchik geuchik petinggi kuwu bendesa klian dukuh kadus \
             kasun penjabat caretaker cawapres capres cawagub cabup cawabup cawalkot \
             caleg balon petahana calon kandidat ketum waketum sekum bendum waketua \
             wasekjen korwil kordinator presidium formatur sahabat kolega kerabat \
             sepupu paman bibi ipar besan menantu kekasih pacar tunangan mempelai \
             pengantin pendonor penderita pengidap pengunjung pelanggan nasabah debitur \
             kreditur pemegang pelapak penyewa pengontrak penghuni pemukim pengungsi \
             transmigran perantau pemudik jemaah jamaah calhaj pelayat peziarah \
             pengendara pemotor pejalan penyeberang kernet jagal pengukir pemahat \
             penganyam penenun petenun perias pemulas pramuniaga sales penyelam \
             penambang petambak pembudidaya pembibit penggembala gembala pemburu \
             perambah pembalak penebang penyadap peladang pengeksplorasi akademisi \
             sejarawan filolog paleontolog linguis leksikograf demografer geografer \
             klimatolog meteorolog oseanografer glasiolog hidrolog agronom ekolog \
             ornitolog entomolog primatolog mikrobiolog farmakolog toksikolog dokter \
             spesialis internis pediatris ginekolog onkolog kardiolog neurolog \
             psikiater psikolog terapis fisioterapis apoteker radiografer sanitarian \
             mantri paraji penyelamat pemadam pawang spiker tosser libero setter pebola \
             pebasket pevoli peselancar peselam petembak pemanah pelompat penerjun \
             pedayung perahu pegolf pebiliar pesumo pejudo petaekwondo pemanjat pesenam \
             peskateboard petinju komentator pewara reporter koresponden kontributor \
             pewarta vlogger selebtwit tiktoker gamer streamer model peragawati ratu \
             finalis kontestan peserta juara peraih penerima advokat pembela hakim \
             likuidator mediator arbiter delegasi konjen lektor pustakawan arsiparis \
             admin security sekuriti ppk ppat kpps linmas hansip babinsa \
             bhabinkamtibmas",
        ),
        (
            Cue::TitleRest,
            "khusus ahli besar madya pratama tinggi hak legislatif geologi politik hukum \
             ekonomi kriminal kriminologi eksekutif penerangan tetap pengarah pelaksana \
             pembina harian tim satuan tugas satgas regu inf cba cpl kav arm czi laut pnb mar \
             adm operasional senior junior nasional wilayah cabang dusun rt rw hubungan \
             masyarakat perusahaan luar negeri pertahanan dalam keuangan utama umum daerah \
             muda agung pol tni purn al kota bidang bicara menteri kesehatan pendidikan \
             perdagangan energi kehakiman informasi kebijakan pemerintah kementerian dr ir \
             haji hj pertama kepresidenan parlemen ri komunikasi informatika digital \
             pertanian perhubungan agama sosial tenaga kerja ketenagakerjaan perindustrian \
             pariwisata kreatif koordinator perekonomian keamanan asasi manusia desa riset \
             teknologi kebudayaan lingkungan hidup kehutanan kelautan perikanan bumn \
             pekerjaan perumahan rakyat investasi pemuda olahraga pemberdayaan perempuan \
             agraria ruang perencanaan pembangunan kominfo kemenkeu kemenkes kemenhub \
             kemendagri kemenlu kemenhan kemendikbud kejagung kejati timnas polri perang \
             pendayagunaan pemasyarakatan sipil udara darat angkatan dpp dpc dpw kemaritiman \
             angkat sekretaris negara kabinet badan usaha milik imigrasi transmigrasi \
             aparatur pajak bea cukai adat anggaran migas mineral perkebunan peternakan \
             hortikultura kependudukan penegakan pencegahan pengendalian penyakit \
             perbendaharaan kekayaan intelektual otonomi daya",
        ),
        (
            Cue::Locality,
            "jakarta bandung surabaya medan semarang makassar palembang yogyakarta jogja \
             solo surakarta bogor depok bekasi tangerang malang denpasar padang pekanbaru \
             batam manado pontianak banjarmasin samarinda balikpapan ambon jayapura kupang \
             mataram jawa sumatera kalimantan sulawesi papua maluku nusa bali banten aceh \
             riau jambi lampung bengkulu gorontalo bangka dki diy cirebon tasikmalaya garut \
             kediri madiun cilacap banyumas sleman bantul kudus magelang sidoarjo gresik \
             lombok ternate palu kendari cianjur karawang sukabumi metro istimewa mamuju \
             sorong merauke tengah tenggara",
        ),
        (
            Cue::Starter,
            "dunia publik masyarakat pasar rakyat bangsa negara massa pengunjuk \
             demonstran pakar ahli peneliti ilmuwan dokter pedagang petani nelayan \
             buruh siswa mahasiswa guru keluarga korban saksi pelaku pejabat petugas \
             perusahaan partai bank sumber laporan data hasil studi survei penelitian \
             presiden raja anggota pemilik pengelola harga jumlah rumah mobil kapal \
             pesawat kereta jalan jembatan hakim jaksa tersangka terdakwa pengadilan \
             ketua direktur kepala juru pemilih pemimpin hujan banjir gempa warung \
             motor ayah ibu istri suami anak selain namun sementara saat ketika setelah \
             sebelum meski meskipun walau walaupun bagi tetapi tapi kini lalu kemudian \
             sebelumnya sesudah jika bila apabila seperti dalam pada sekarang bahkan \
             padahal sedangkan adapun apakah siapa mengapa kenapa bagaimana kapan \
             dimana beberapa banyak semua setiap tiap seorang seluruh sejumlah sebanyak \
             selama usai seusai sehari kedua ketiga pertama terakhir hari tahun bulan \
             pekan keduanya ketiganya keempatnya akhirnya kata ujar bukan ada mereka \
             dia ia kami kita saya anda pihak hal langkah proses maka sehingga agar \
             supaya demi tanpa antara diduga disebutkan dilansir dikutip rencana perang \
             konflik serangan kesepakatan perjanjian pertemuan kunjungan pernyataan tim \
             pasukan tentara pemerintah militer tetangga bekas unit pengangkatan kabar \
             putra putri kakak adik kemarin besok lusa tadi nanti dulu akhir awal pagi \
             siang sore malam menjelang berdasarkan melalui lewat terkait mengenai soal \
             tentang untuk dengan oleh karena sejak hingga sampai sebab akibat biarpun \
             sekalipun andai begitu demikian selanjutnya berikutnya terutama khususnya \
             umumnya biasanya konon rupanya ternyata memang tentu pasti mungkin \
             barangkali yang ini itu di ke dari dan atau juga hanya masih sudah telah \
             akan belum tidak jangan menurut sebagai serta kalau karenanya sejauh \
             sedikitnya setidaknya sesaat sejurus menanggapi para warga polisi \
             andaikata seandainya manakala tatkala selagi seraya sambil biar lantas \
             bahwasanya lantaran kendati asalkan kecuali tempat bahwa ketimbang kebun \
             sawah ladang tambak kandang toko kios lapak pabrik gudang sekolah kelas \
             surat foto video gaji lahan buku novel lukisan lagu film karya puisi \
             naskah disertasi skripsi dompet sepeda becak perahu gerobak truk jasad \
             jenazah tubuh wajah tangan kaki suara nama usaha bengkel rumah kontrakan \
             kamar kantor pernikahan pemakaman kematian kepergian kisah cerita nasib \
             mimpi impian permintaan permohonan gugatan laporan tuduhan bantahan ucapan \
             pidato unggahan cuitan komentar jabatan masa cucu keponakan sepupu \
             tetangga teman rekan adik kakak pendukung pengacara tim klien pelatih gol \
             tendangan cedera kontrak album konser pameran patung foto rekaman akun \
             rekening harta tabungan cicilan utang temuan tulisan ciptaan rancangan \
             buatan kiriman ajakan tantangan sumbangan pengakuan kesaksian penuturan \
             keterangan kemenangan kekalahan kepulangan kompor teko jam roti sabun \
             sepatu topi baju celana tas lemari meja kursi pintu jendela atap dinding \
             lantai halaman daun cabai bawang bensin api asap debu batu besi uang \
             kertas pensil pulpen layar tombol kunci sandi ganti buka tutup periksa \
             pastikan hindari gunakan simpan hubungi cuci jaga siapkan matikan nyalakan \
             unduh klik pilih isi tulis kirim bayar catat bawa pakai lihat simak ikuti \
             gelar bus pasangan duet trio kubu",
        ),
        (
            Cue::Speech,
            "kata ujar tutur ucap ungkap imbuh tambah terang papar jelas tegas sebut cetus \
             menurut mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan \
             menambahkan mengungkapkan menuturkan mengaku mengakui menilai berpendapat \
             membenarkan membantah memaparkan mengklaim berkata bercerita menyampaikan",
        ),
        (
            Cue::Quotes,
            "kata ujar tutur ucap ungkap imbuh terang papar cetus tegas jelas tandas \
             katanya ujarnya tuturnya isak gumam bisik kelakar canda seloroh keluh sergah \
             sahut timpal kenang puji kilah dalih sindir sesal pinta tukas beber urai \
             sambung cuit tegasnya ungkapnya",
        ),
        (Cue::OrganisationJoin, "dan untuk"),
        (
            Cue::AlsoPerson,
            "jordan chad georgia israel india kenya kuba malta",
        ),
        (Cue::Called, "bernama namanya dipanggil berinisial alias"),
        (
            Cue::OrganisationHead,
            "persekutuan keuskupan sinode imigrasi karantina pegadaian polresta \
             polrestabes kodam korem kodim koramil satpol bpbd dprd bnnp disdik dinkes \
             dishub disperindag rsud rsup puskesmas universitas unit tim satuan satgas \
             klub perum perumda bumd koperasi paguyuban lsm ormas laboratorium \
             puslitbang sekretariat inspektorat kanwil kedubes konjen balai perkumpulan \
             aliansi front media grup lembaga perserikatan konsorsium panitia panwaslu \
             kpud kejati kejari bkd bappeda bapenda densus kementrian departemen divisi \
             biro mabes bareskrim jaringan pergerakan kementerian organisasi partai \
             pengadilan mahkamah komisi badan dewan majelis bank pt cv yayasan asosiasi \
             persatuan perhimpunan ikatan federasi konfederasi serikat komite kejaksaan \
             kepolisian institut perusahaan otoritas koalisi forum dinas direktorat \
             kedutaan konsulat pusat gerakan himpunan kantor dana polda polres polsek \
             pemprov pemkot pemkab persaudaraan solidaritas barisan ombudsman gabungan \
             gapoktan perguruan politeknik stikes pesantren ponpes kwarcab kwarda \
             polairud satreskrim satlantas satresnarkoba ditreskrimum ditreskrimsus \
             ditpolairud panwas lanal lanud lantamal yonif dekranasda posyandu bumdes \
             lazismu laznas disnaker disparekraf disperkim dpmptsp dlh dpupr dpu dpkp \
             bkksda bksda bbksda balitbang kesbangpol dinsos disdukcapil diskominfo \
             disbudpar dispora dispar dpmd bkpsdm dprk pdam ksop bbws satpolairud \
             ditlantas ditresnarkoba dinkop dispertan dishut dlhk bpkad kesbang \
             kodaeral denpom palang fraksi sanggar kelompok komunitas teater orkes \
             kwartir komnas observatorium kongres agensi sentra sekber perwakilan lsf \
             lph kesatuan baznas damkar bpjs perkebunan kongregasi ordo jemaat medecins \
             parti partido ligue",
        ),
        (
            Cue::Fields,
            "kementerian badan dinas departemen direktorat lembaga biro balai",
        ),
        (
            Cue::ArmedHead,
            "milisi separatis pemberontak teroris gerilyawan bersenjata militan paramiliter",
        ),
        (
            Cue::Particle,
            "bin binti van von der den de da di al el ibn la los las dos das ter ten du des \
             le do y ould",
        ),
        (
            Cue::NotName,
            "raya nomor pasal ayat bab lampiran peraturan uu ruu perpres permen perda \
             keppres inpres pp apbn apbd bbm lpg pajak undang tahun hari bulan pekan minggu \
             piala liga pilkada pemilu pilpres nusantara corona covid internet januari \
             februari maret april mei juni juli agustus september oktober november desember \
             senin selasa rabu kamis jumat jum'at sabtu ahad islam kristen katolik hindu \
             buddha ramadan ramadhan idul lebaran natal wib wita wit rp pancasila allah \
             tuhan barat timur utara selatan eropa asia afrika kaukasus baca juga foto \
             video sikh kurdi uighur uigur sunni syiah yahudi protestan rohingya bengali \
             pashtun tatar berber hausa igbo amhara nobel olimpiade alkitab quran alquran \
             injil taurat maghrib isya subuh zuhur asar",
        ),
        (
            Cue::Human,
            "mengungsi mengeluh mengeluhkan meratap menjerit berteriak pingsan sembuh sadar \
             kesal kapok panik bergegas berangkat kelelahan tertidur terbangun terpeleset \
             terjatuh jatuh tersandung menelan meminum makan minum merokok mabuk berdoa \
             bersujud salat mandi mencuci memotong memanjat menyelam berenang menyetir \
             memarkir membonceng dibonceng lahir meninggal tewas wafat menikah bercerai \
             ditangkap ditahan dibunuh divonis dilantik dipecat diangkat diperiksa dirawat \
             dijatuhi dihukum dipenjara didakwa dituntut dimakamkan ditanya ditembak \
             ditikam dianiaya dievakuasi dilarikan diselamatkan diculik disandera dicopot \
             ditunjuk dipanggil terpilih tertembak tertimpa terseret terjebak terluka \
             tenggelam hilang menangis tersenyum tertawa bercerita berpidato mengajar \
             belajar pensiun berusia tinggal menikahi menjabat mundur pulang duduk berdiri \
             berjalan mengaku merasa berharap mengenang bekerja berlari tidur bangun \
             memasak menanam bertani melaut kuliah merantau bertugas memimpin menembak \
             melaporkan berpamitan berkunjung tiba datang hadir absen menyanyikan menyanyi \
             memainkan bermain melatih menulis membaca memegang memeluk menggendong \
             menelepon menghubungi menunggu mengemudi mengendarai kehilangan didampingi \
             mendampingi mengundurkan mencalonkan menggantikan menolak bersaksi berpesan \
             berterima ikut sempat kaget terkejut sedih senang bangga kecewa marah sakit \
             luka banding bebas kabur melarikan asal berasal memuji mengkritik mengenakan \
             memakai bertemu menemui terbang terisak tersedu histeris berkelakar bercanda \
             melucu berkisah bertutur bertanya menjawab bersikeras bersikukuh berdalih \
             berkilah beralasan bergumam berbisik mendesah mengangguk menggeleng bersila \
             berjongkok merangkak berlutut mengelus mengusap mencium melambaikan menyapa \
             menyalami merobek menggigit mengunyah meneguk menyeruput mengisap mengantuk \
             bersin batuk demam terserang mengidap menderita sekarat siuman melahirkan \
             hamil bersalin dilahirkan dibesarkan diasuh diadopsi yatim menduda menjanda \
             berpacaran bertunangan berduka berkabung berziarah beribadah berhaji umrah \
             bertobat bersyukur berterimakasih tersinggung memuntahkan dipenjarakan \
             dideportasi diusir diadili disidang dieksekusi digantung dilempari dipukuli \
             dikeroyok dibacok dirampok dibegal dirumahkan dimutasi dipromosikan dinobatkan \
             dianugerahi dipinang dilamar dinikahi diceraikan mengarang menggubah melukis \
             memahat menjahit membatik menenun memancing menjala menggembala mencangkul \
             memanen bertinju berlatih berlaga bertanding menggiring menendang menyundul \
             menyervis berselancar mendaki bersepeda mengayuh",
        ),
        (
            Cue::Involved,
            "tersangka korban pelaku terdakwa saksi terpidana inisial berinisial napi buron",
        ),
        (Cue::AgeUnit, "tahun th thn bulan"),
        (Cue::OneOf, "seorang seseorang salah"),
        (
            Cue::Kin,
            "ibu ayah bapak nenek kakek anak istri istrinya suami suaminya anaknya \
             putra putranya putri putrinya ayahnya ibunya kakak kakaknya adik adiknya \
             paman pamannya bibi bibinya kakeknya neneknya keponakan keponakannya \
             sepupu sepupunya menantu menantunya mertuanya cucu cucunya kekasihnya \
             pacarnya tunangannya temannya sahabatnya rekannya tetangganya ipar iparnya \
             besan besannya kerabatnya saudaranya saudari kembarannya cicit buyut \
             majikannya atasannya bosnya gurunya muridnya lawannya pasangannya \
             tandemnya kompatriotnya",
        ),
        (
            Cue::CallName,
            "alias disapa dipanggil dikenal sapaan panggilan",
        ),
        (
            Cue::CallFill,
            "atau yang akrab biasa kerap sering juga lebih",
        ),
        (
            Cue::SubnationalHead,
            "pemprov pemkot pemkab pemda pemdes pemko",
        ),
        (Cue::GovernmentHead, "pemerintah pemerintahan"),
        (
            Cue::Level,
            "provinsi propinsi kota kabupaten daerah desa kecamatan aceh",
        ),
        (Cue::ArmedName, "brigade batalyon batalion laskar front"),
        (
            Cue::OrganisationNoun,
            "klub perusahaan organisasi lsm startup maskapai ormas partai operator \
             pabrikan produsen penerbit stasiun bank yayasan grup raksasa serikat \
             lembaga koperasi label jaringan pengembang kontraktor agensi distributor \
             eksportir importir penyedia platform aplikasi waralaba supermarket \
             minimarket pemasok peritel asuransi pialang band orkestra koran majalah \
             tabloid harian portal media televisi radio situs korporasi konglomerasi \
             konsorsium holding induk firma studio sayap paguyuban tim asosiasi \
             federasi persatuan himpunan gerakan",
        ),
        (
            Cue::OrganisationTail,
            "fc united group tbk inc corp ltd foundation institute university airlines \
             motors airways holding corporation company energy tv media press bank \
             college agency council union party federation association nickel coal air \
             watch network forum logistik sekuritas farma entertainment pictures \
             records studios productions films sports teknik konstruksi tekstil \
             properti otomotif elektronik ekspres medika engineering kontraktor oyj \
             gmbh bhd pte llp llc plc industries holdings partners systems technologies \
             technology lines shipping foods capital securities ventures labs services \
             solutions electronics semiconductor semiconductors pharma pharmaceuticals \
             chemical chemicals steel shipbuilding petroleum resources mining trading \
             telecom telecommunications communications software insurance land \
             development infrastructure construction automotive aerospace mutual trust \
             fund",
        ),
        (Cue::ArmedTail, "front brigade army forces"),
        (Cue::LegalForm, "pt cv ud pd partai firma perum"),
        (
            Cue::LegalTail,
            "tbk fc inc ltd corp sa oyj oy ab asa ag nv bv spa gmbh kk plc llc pte bhd \
             sdn llp sarl srl pjsc jsc pty limited co",
        ),
        (
            Cue::Beats,
            "mengalahkan menaklukkan menundukkan menjamu membantai menghajar menumbangkan \
             menekuk melibas menang takluk kalah imbang bermain ditahan",
        ),
        (
            Cue::OfficeIn,
            "ketua direktur dirut manajer pelatih bos ceo pendiri sekjen jubir bicara juru \
             kapten pengurus anggota pemimpin pimpinan aktivis peneliti pemain koordinator \
             penasihat humas kepala ekonom analis dosen komandan",
        ),
        (
            Cue::Honorific,
            "pak bu bapak ibu tuan nyonya nona mas mbak bung prof profesor dr drs dra ir kh \
             hj haji hajah h gus kiai kyai ustaz ustad habib almarhum mendiang sir mr mrs",
        ),
        (Cue::As, "sebagai dengan nama"),
        (
            Cue::OfficeOf,
            "ceo bos pendiri pelatih pemain striker bek kiper gelandang winger penyerang \
             kapten manajer direktur dirut komisaris presdir ekonom analis peneliti aktivis \
             dosen komandan danki danton",
        ),
    ],
    verb_prefixes: &["me", "ber"],
    verb_suffixes: &[],
    verb_suffixes_after_to_be: &[],
    verb_suffixes_before_object: &[],
    owner_follows: true,
    passive_prefixes: &["di"],
    enclitics: &["nya"],
    is_called_by_first_name: true,
    degrees: &[
        "AMd", "Agr", "Ak", "BA", "BSc", "CA", "CFA", "CPA", "DEA", "DESS", "IPU", "LLM", "Lc",
        "MA", "MAP", "MAg", "MBA", "MEng", "MH", "MHum", "MIKom", "MIP", "MKom", "MM", "MPH",
        "MPd", "MSc", "MScAgr", "MSi", "MT", "MTr", "PhD", "SAg", "SE", "SFarm", "SH", "SHI",
        "SHum", "SHut", "SIK", "SIKom", "SIP", "SIk", "SKM", "SKom", "SP", "SPd", "SPi", "SPsi",
        "SPt", "SST", "SSTP", "SSos", "ST", "SpA", "SpB", "SpJP", "SpOG", "SpPD",
    ],
    name_ends: &[
        "yanto", "inem", "iyem", "imin", "wanto", "manto", "santo", "wati", "ningsih", "uddin",
        "udin", "ullah", "yono", "tono", "wono", "arso", "tini", "mini", "yati", "asih",
        "aningrum", "ningrum", "wijaya", "kusuma", "atmaja", "iyah", "enko", "shvili", "ovich",
        "evich", "sson", "oğlu", "dóttir", "dottir", "ović", "ević", "owski", "ewski", "owska",
        "ewska", "poulos", "syan", "nyan", "ryan", "kyan", "oyan", "yev", "yeva", "adze", "zadeh",
        "nejad", "escu", "lina", "liana", "tuti",
    ],
    noun_shapes: &[("ke", "an"), ("pe", "an")],
    organisation_stems: &["Kemen"],
    club_stems: &["Perse", "Persi"],
};
