/** Three hundred family names and three hundred given names that are borne by real people, ten of each a culture. */

/** How people of a culture are called. */
export interface Culture {
  /** Family names, parted by commas. */
  families: string;
  /** Given names, parted by commas. */
  givens: string;
  /**
   * How a name is printed without a comma: 'given-first' ("Anna Holm"), or in the culture's own letters without a blank
   * ('joined': "王小明").
   */
  printed: 'given-first' | 'joined';
  /**
   * Families of several words without a particle: in "Federico García Lorca" or "Zine Ben Ali" nothing tells where the
   * family begins, so that such a name has to stay one person, no more.
   */
  unclear?: true;
}

/** The cultures by name. */
export const CULTURES: { [name: string]: Culture } = {
  'Spanish, two families': {
    families: `García Lorca,Peralta Rivas,Hidalgo Peña,Martín Gómez,Vargas Llosa,Pérez Galdós,Santos Luna,
      Alonso Vega,Mamani Condori,Tomás Navarro`,
    givens: `Itziar,Gabriel José,María del Carmen,Jhon Freddy,Rocío,Íñigo,Juan Ignacio,Nuria,Edwin,Ángel`,
    printed: 'given-first',
    unclear: true,
  },
  'Spanish, with particles': {
    families: `de la Cruz,de la Torre,del Río,Ramón y Cajal,Ortega y Gasset,de los Santos,de León,de la Hoz,
      Ruiz,Ibáñez`,
    givens: `Santiago,José,Inés,Lucía,Leandro,Begoña,Xabier,Consuelo,Rosa María,Jesús`,
    printed: 'given-first',
  },
  Portuguese: {
    families: `da Silva,dos Santos,de Oliveira,Souza Filho,Barros Júnior,Costa Neto,do Nascimento,das Neves,
      Magalhães,Pessoa`,
    givens: `João,Edílson,Conceição,Aparecida,Thiago,Valdemar,Luísa,Wellington,Antônio Carlos,Raimunda`,
    printed: 'given-first',
  },
  French: {
    families: `Lefèvre,de Gaulle,Le Goff,Dupont,d'Estaing,Saint-Exupéry,du Bellay,Benoît,L'Hermitte,Girard`,
    givens: `Maëlle,Jean-Baptiste,Françoise,Anaïs,Loïc,Thérèse,Gaëtan,Solène,Zoé,Hervé`,
    printed: 'given-first',
  },
  Dutch: {
    families: `van der Berg,de Vries,van Dijk,ten Brink,in 't Veld,van den Heuvel,Ter Horst,Jansen,op den Camp,
      Kuipers`,
    givens: `Marijke,Joost,Sjoerd,Femke,Wouter,Annemiek,Gijs,Liesbeth,Cornelis,Roos`,
    printed: 'given-first',
  },
  German: {
    families: `von Humboldt,von der Leyen,zu Guttenberg,Müller,Schulze-Delitzsch,Jäger,Groß,Weiß,vom Stein,Obermeyer`,
    givens: `Jürgen,Käthe,Karl-Heinz,Wolfgang,Ursula,Friedrich,Anneliese,Götz,Sieglinde,Heinrich`,
    printed: 'given-first',
  },
  English: {
    families: `Smith,O'Neill,MacGregor,Fitzgerald,St John,Featherstone-Haugh,Church,Bank,House,Taylor`,
    givens: `Peter,Rosalind,Mary-Anne,Geoffrey,Winifred,Ethel,Jack,Dorothy May,Roger,Bridget`,
    printed: 'given-first',
  },
  Italian: {
    families: `Rossi,De Luca,Della Porta,D'Annunzio,Di Stefano,Esposito,Lo Presti,Bianchi,dal Pozzo,Fò`,
    givens: `Giuseppe,Nicolò,Chiara,Ludovica,Pier Paolo,Ettore,Ornella,Salvatore,Fiammetta,Ugo`,
    printed: 'given-first',
  },
  'Danish and Norwegian': {
    families: `Jørgensen,Bjørnson,Østergård,Nygaard,af Klint,Sæther,Kierkegaard,Hansen,Ødegård,Thorvaldsen`,
    givens: `Søren,Åse,Ragnhild,Bjørn,Gro,Kjeld,Signe,Håkon,Inger,Terje`,
    printed: 'given-first',
  },
  Swedish: {
    families: `Ångström,Lindqvist,von Linné,Sjöberg,Åkesson,Nilsson,Strömbäck,af Ekenstam,Hägg,Berzelius`,
    givens: `Gösta,Per-Erik,Kerstin,Örjan,Birgitta,Torbjörn,Anders,Ulla,Märta,Ingmar`,
    printed: 'given-first',
  },
  Finnish: {
    families: `Virtanen,Mäkelä,Korhonen,Hämäläinen,Järvinen,Nieminen,Ylönen,Saarinen,Kekkonen,Pääkkönen`,
    givens: `Aino,Väinö,Pirkko,Eero,Tuula,Jukka-Pekka,Marjatta,Urho,Sirpa,Heikki`,
    printed: 'given-first',
  },
  Icelandic: {
    families: `Guðmundsdóttir,Sigurðsson,Þórsdóttir,Jónsson,Einarsdóttir,Halldórsson,Björnsson,Ólafsdóttir,Árnason,
      Hauksdóttir`,
    givens: `Björk,Þorgerður,Vigdís,Snorri,Ásgeir,Guðrún,Hafþór,Sæunn,Eyjólfur,Ragnheiður`,
    printed: 'given-first',
  },
  Polish: {
    families: `Wiśniewski,Skłodowska,Żeromski,Łukaszewicz,Nowak,Dąbrowska,Kieślowski,Świątek,Zając,Wójcik-Nowicka`,
    givens: `Wojciech,Małgorzata,Zbigniew,Jędrzej,Agnieszka,Łucja,Krzysztof,Grażyna,Stanisław,Bożena`,
    printed: 'given-first',
  },
  'Czech and Slovak': {
    families: `Dvořák,Němcová,Šťastný,Růžička,Kováčová,Hájek,Čapek,Vlček,Ďurišová,Žižka`,
    givens: `Jiří,Božena,Ľubomír,Vlasta,Zdeněk,Květoslava,Miroslav,Jarmila,Oldřich,Přemysl`,
    printed: 'given-first',
  },
  Hungarian: {
    families: `Kovács,Szent-Györgyi,Erdős,Bartók,Szőke,Horváth,Németh,Kölcsey,Vörösmarty,Csokonai`,
    givens: `Zsolt,Gyöngyi,László,Ágnes,Sándor,Piroska,Ödön,Katalin,Csongor,Enikő`,
    printed: 'given-first',
  },
  Romanian: {
    families: `Ionescu,Brâncuși,Eminescu,Țuțea,Popescu,Ștefănescu,Cioran,Văcărescu,Enescu,Bălcescu`,
    givens: `Mircea,Ileana,Constantin,Horia,Ruxandra,Dumitru,Smaranda,Nicolae,Ioana,Vasile`,
    printed: 'given-first',
  },
  'Serbian and Croatian': {
    families: `Đorđević,Petrović,Čolić,Marković,Žižić,Šimić,Babić,Kovačević,Nikolić,Vuković`,
    givens: `Slobodanka,Živojin,Dragan,Ljiljana,Vjekoslav,Dušan,Jadranka,Zoran,Mirjana,Tihomir`,
    printed: 'given-first',
  },
  Turkish: {
    families: `Çelik,Kılıç,Yılmaz,Öztürk,İnönü,Şahin,Güneş,Kaya,Aydın,Özdemir`,
    givens: `Burak Emre,Ayşe,İbrahim,Gülşen,Mehmet,Özlem,Çağlar,Hüseyin,Şebnem,Tuğba`,
    printed: 'given-first',
  },
  Baltic: {
    families: `Bērziņš,Kazlauskas,Ozoliņa,Jankauskienė,Tamm,Kõiv,Šķēle,Paulauskaitė,Mägi,Liepiņš`,
    givens: `Jānis,Vytautas,Aušra,Kärt,Līga,Ülo,Rūta,Gintaras,Mait,Žydrūnas`,
    printed: 'given-first',
  },
  Greek: {
    families: `Παπαδόπουλος,Καζαντζάκης,Σεφέρης,Οικονόμου,Βασιλείου,Αγγελόπουλος,Δημητρίου,
      Χατζηδάκις,Ελύτης,Νικολαΐδης`,
    givens: `Γιώργος,Ελένη,Νίκος,Δέσποινα,Οδυσσέας,Μαρία,Κωνσταντίνος,Αικατερίνη,Θεόδωρος,Σοφία`,
    printed: 'given-first',
  },
  'Russian, with patronymics': {
    families: `Воронцова,Достоевский,Иванов,Пушкина,Ли,Чайковский,Шевченко,Соловьёв,Толстая,Ильина`,
    givens: `Вера Павловна,Фёдор Михайлович,Иван Сергеевич,Наталья Николаевна,Виктор Ильич,Пётр Андреевич,
      Тарас Григорьевич,Юлия Олеговна,Лев Петрович,Ольга Никитична`,
    printed: 'given-first',
  },
  Arabic: {
    families: `الكندي,البيروني,محفوظ,الشافعي,درويش,الزهراني,بن علي,النجار,التونسي,حسين`,
    givens: `محمد,فاطمة الزهراء,نجيب,كريم,محمود,عبد الله,خديجة,يوسف,ليلى,أحمد`,
    printed: 'given-first',
  },
  'Arabic, in Latin letters': {
    families: `al-Khwarizmi,Al-Haddad,El-Sayed,bin Salman,Mahfouz,Abdel-Rahman,ibn Khaldun,Haddad,al-Zahrani,Darwish`,
    givens: `Mohammed,Fatima Zahra,Naguib,Samir,Khadija,Abdullah,Youssef,Layla,Hussein,Noura`,
    printed: 'given-first',
  },
  Persian: {
    families: `رضایی,کریمی,حسینی,شریعتی,فرهادی,نوری‌زاده,صادقی,پهلوان,احمدی,جعفری`,
    givens: `علی,زهرا,محمدرضا,شیرین,امیرحسین,مریم,فرهاد,پروین,سهراب,نرگس`,
    printed: 'given-first',
  },
  Hebrew: {
    families: `כהן,לוי,מזרחי,ביאליק,אברהמי,פרידמן,עגנון,רבין,אלתרמן,שפירא`,
    givens: `משה,רחל,יצחק,תמר,שמואל,נעמי,דוד,אסתר,יהודה,מרים`,
    printed: 'given-first',
  },
  Indian: {
    families: `Ramanujan,Chattopadhyay,Iyer,Kaur,Mukherjee,Patil,Venkataraman,Deshpande,Sharma,Nair`,
    givens: `Srinivasa,Lakshmi,Harpreet,Amartya,Kamala Devi,Chandrasekhara,Vikram,Sunita,Rabindranath,Meenakshi`,
    printed: 'given-first',
  },
  'Thai and Indonesian': {
    families: `Shinawatra,Sukarnoputri,Wongsawat,Habibie,Vejjajiva,Wijaya,Toer,Chulanont,Hartono,Srisai`,
    givens: `Yingluck,Megawati,Somchai,Bacharuddin,Abhisit,Pramoedya Ananta,Surayud,Dewi,Prasert,Budi`,
    printed: 'given-first',
  },
  'Korean, in their script': {
    families: `김,박,최,정,강,조,윤,장,임,한`,
    givens: `철수,영희,민준,서연,지훈,하늘,동현,은정,수빈,태형`,
    printed: 'joined',
  },
  'Chinese and Japanese, in their script': {
    families: `王,李,张,刘,欧阳,司马,山田,佐藤,鈴木,高橋`,
    givens: `小明,晓燕,建国,丽华,志远,太郎,花子,健一,裕子,直樹`,
    printed: 'joined',
  },
  African: {
    families: `Achebe,Ngũgĩ,Okonkwo,Mandela,Diop,Tutu,Kenyatta,Ouédraogo,Mbeki,Soyinka`,
    givens: `Chinua,Wangari,Nnamdi,Nelson,Aminata,Thandiwe,Jomo,Rasmané,Thabo,Oluwole`,
    printed: 'given-first',
  },
};

const listed = (names: string): string[] => names.split(',').map(name => name.trim());

/** A name, and how its culture prints it. */
export interface WorldName {
  name: string;
  culture: string;
  printed: Culture['printed'];
  isUnclear: boolean;
}

const every = (which: 'families' | 'givens'): WorldName[] =>
  Object.entries(CULTURES).flatMap(([culture, one]) =>
    listed(one[which]).map(name => ({
      name,
      culture,
      printed: one.printed,
      isUnclear: one.unclear === true,
    })),
  );

/** All family names. */
export const FAMILIES = every('families');
/** All given names. */
export const GIVENS = every('givens');
