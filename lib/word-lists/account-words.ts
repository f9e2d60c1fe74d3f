/**
 * How pages greet the person who reads them, and name what the visit belongs to: what stands before a name. Patterns, in
 * lower case, by language.
 */
export const ACCOUNT_WORDS = [
  // English
  ...['(?:you are )?(?:signed|logged) in (?:as|with)', 'welcome(?: back)?', 'hello', 'log ?out', 'sign ?out'],
  ...['user ?name', 'user', 'account', 'my account', 'member', 'name', '(?:your )?institution', 'e-?mail'],
  ...[
    'access (?:is )?(?:provided|brought to you) by',
    'brought to you by',
    'subscriber',
    'patron',
    'library card',
  ],
  // Spanish, Portuguese
  ...[
    'bienvenid[oa](?: de nuevo)?',
    'hola',
    'cerrar sesión',
    'usuari[oa]',
    'cuenta',
    'nombre',
    '(?:su|tu) institución',
  ],
  ...[
    'bem-vind[oa]',
    'olá',
    'sair',
    'utilizador',
    'conta',
    'nome',
    '(?:sua )?instituição',
    'correo',
    'acceso por',
  ],
  // German, Danish
  ...[
    'angemeldet als',
    'willkommen(?: zurück)?',
    'hallo',
    'abmelden',
    'benutzer(?:name)?',
    'konto',
    '(?:ihre )?einrichtung',
  ],
  ...[
    'logget ind som',
    'velkommen(?: tilbage)?',
    'hej',
    'log ud',
    'bruger(?:navn)?',
    'navn',
    '(?:din )?institution',
    'adgang via',
  ],
  // French
  ...[
    'connecté(?:e)? (?:en tant que|sous)',
    'bienvenue',
    'bonjour',
    'déconnexion',
    'utilisateur',
    'compte',
    'nom',
  ],
  ...['(?:votre )?établissement', 'accès fourni par'],
  // Chinese
  ...[
    '欢迎(?:您|你|回来)?',
    '您好',
    '你好',
    '退出(?:登录)?',
    '用户名?',
    '账号',
    '账户',
    '会员',
    '姓名',
    '机构',
    '邮箱',
  ],
];
