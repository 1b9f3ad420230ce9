/** Given names that are hardly ever a word, a place or a product. */
export const givenNames = new Set(
  (
    'alice alex amanda amy andrea andrew angela anna anne anthony barbara ben benjamin betty bob brandon brian catherine charles christine christopher cynthia ' +
    'daniel david deborah diane donald donna dorothy edward elizabeth emily emma eric eve fatima gary george gregory helen henry jacob james jane janet jason ' +
    'jeff jeffrey jennifer jessica jim joe john jonathan jose joseph joshua juan julia julie karen kate katherine kathleen kelly kevin kyle larry laura lauren ' +
    'linda lisa maria margaret mary matthew megan melissa michael michelle mike mohammed muhammad nancy nathan nicholas nicole olivia pamela patricia patrick ' +
    'paul peter rachel raymond rebecca richard robert ronald ryan samantha samuel sandra sarah scott sharon sophia sophie stephanie stephen steve steven susan ' +
    'thomas timothy tom william zoe dave chris tim ben tony greg phil ted ken ann lucy liam noah ethan hannah abigail chloe claire priya raj ravi anil sanjay hiroshi yuki kenji ahmed omar carlos pedro luis ' +
    'sergey dmitri olga pierre klaus lars sven akira minji minjun seojun jimin jiwoo hyunwoo younghee cheolsu gildong jieun eunji hyejin minho minsu jisoo jihoon junho sumin seoyeon'
  ).split(' '),
);

/** Surnames of which the same is true. */
export const familyNames = new Set(
  (
    'kim lee choi jung jeong kang cho yoon jang lim seo shin kwon hwang ahn ryu hong smith johnson williams jones garcia davis rodriguez martinez hernandez ' +
    'lopez wilson anderson taylor moore jackson wang zhang liu chen yang nguyen tran patel singh kumar tanaka suzuki sato yamamoto schmidt müller'
  ).split(' '),
);

/** What makes a name that of a team, a company or a role. */
export const ofTeams = new Set(
  'team teams group squad crew lab labs office inc corp foundation university hospital bank engineering operations support platform cloud security reliability file system server service services engine framework library protocol database cluster campus street avenue project release edition award'.split(
    ' ',
  ),
);
