import type { Name } from '../record/record.ts';

const COMPOUND_HAN =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 轩辕 軒轅 端木 呼延 闻人 聞人 百里 东郭 東郭 淳于 单于 太史 申屠 仲孙 钟离 鍾離 澹台 公冶 濮阳 拓跋 完颜 赫连 纳兰 西门';
const JAPANESE =
  '佐々木 長谷川 五十嵐 佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 菊地 菊池 野村 新井 佐野 杉本 古川 島田 浜田 大西 水野 市川 小島 樋口 服部 川口 永井 松下 飯田 吉川 東京 本田 荒木 河野 大谷 矢野 望月 松岡 秋山 服部 関口 黒田 石原 土屋 吉村 川上 永田 西田 成田 菅原 西川 早川 北村 安田 中田 川崎 飯塚 本間 浅野 片山 沢田 久保田 福島 東野 辻本';
const COMPOUND_HANGUL = '남궁 황보 제갈 사공 선우 서문 독고 동방';
const CHINESE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫雷龙龍黎史陶贺賀毛段郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪辛柯庄莊温';

const han = new Set(COMPOUND_HAN.split(' '));
const japanese = new Set(JAPANESE.split(' '));
const hangul = new Set(COMPOUND_HANGUL.split(' '));

const SCRIPT = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々〆ー·・‧•\s]+$/u;
/** Whether a text is written in Chinese, Japanese or Korean script throughout. */
export const isEastAsian = (text: string): boolean => text !== '' && SCRIPT.test(text);

/** Whether a short text in Chinese characters begins with a common Chinese family name. */
export const beginsChinese = (text: string): boolean =>
  CHINESE.includes(text.charAt(0)) || han.has(text.slice(0, 2));
/** Whether the whole text is a known family name of several characters. */
export const isFamily = (text: string): boolean => han.has(text) || japanese.has(text) || hangul.has(text);

/** How many characters the family name has; 0 when nobody can tell. */
function familyLength(text: string): number {
  const length = [...text].length;
  if (/^\p{sc=Hangul}+$/u.test(text))
    return length > 4 ? 0 : hangul.has(text.slice(0, 2)) && length > 2 ? 2 : 1;
  if (!/^[\p{sc=Han}々]+$/u.test(text))
    return /^([\p{sc=Han}々]{1,3})[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u.exec(text)?.[1]?.length ?? 0;
  if (length > 2 && japanese.has(text.slice(0, 3)) && length > 3) return 3;
  if (length > 2 && (han.has(text.slice(0, 2)) || japanese.has(text.slice(0, 2)))) return 2;
  return length === 4 ? 2 : length > 4 ? 0 : 1;
}

/** A name in its own script, family first. One that cannot be split (with ·, long) is kept whole as the family name. */
export function parseEastAsian(text: string): Name {
  const words = text.split(/\s+/).filter(Boolean);
  const [first = '', ...rest] = words;
  if (/[·・‧•]/.test(text)) return { family: text };
  // Characters set apart for looks: 张 三.
  if (words.length > 1) return { family: first, given: rest.join('') };
  const at = familyLength(first);
  const letters = [...first];
  return at > 0 && at < letters.length
    ? { family: letters.slice(0, at).join(''), given: letters.slice(at).join('') }
    : { family: first };
}
