//! What people call a language, and the tag that they meant.
//!
//! It must not know which languages are on offer.

use crate::diagnostics::suggest::nearest;
use crate::text::language::is_japanese;
use crate::texts::semantics::plain;
use crate::texts::source::own_name;

/// All languages of two letters (ISO 639-1).
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs \
    cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz \
    ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv \
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru \
    rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur \
    uz ve vi vo wa wo xh yi yo za zh zu";

/// Words of three letters for what somebody has put aside.
const ASIDE: [&str; 9] = [
    "old", "new", "bak", "tmp", "org", "sav", "bck", "cop", "tst",
];

/// Countries, and English names, in the place of languages that few know the tag of.
const COUNTRIES: [(&str, &str); 11] = [
    ("np", "ne"),
    ("mm", "my"),
    ("kh", "km"),
    ("lk", "si"),
    ("bd", "bn"),
    ("pk", "ur"),
    ("ir", "fa"),
    ("nepal", "ne"),
    ("nepali", "ne"),
    ("burmese", "my"),
    ("khmer", "km"),
];

/// What languages are called in Japanese, where that is not their own name.
const JAPANESE: [(&str, &str); 22] = [
    ("英語", "en"),
    ("やさしい", "ja-simple"),
    ("簡体字", "zh-Hans"),
    ("繁体字", "zh-Hant"),
    ("台湾", "zh-Hant"),
    ("中国", "zh-Hans"),
    ("韓国", "ko"),
    ("朝鮮", "ko"),
    ("ベトナム", "vi"),
    ("フィリピ", "fil"),
    ("タガログ", "fil"),
    ("ポルトガル", "pt-BR"),
    ("ブラジル", "pt-BR"),
    ("スペイン", "es"),
    ("インドネシア", "id"),
    ("ロシア", "ru"),
    ("ウクライナ", "uk"),
    ("モンゴル", "mn"),
    ("ネパール", "ne"),
    ("ミャンマー", "my"),
    ("クメール", "km"),
    ("カンボジア", "km"),
];

/// Whether a tag of the right form is one of a language: `mn` is, `jp` and `old` are not.
pub(crate) fn is_language(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    match language.len() {
        2 => LANGUAGES.split(' ').any(|of| of == language),
        _ => !ASIDE.contains(&language),
    }
}

/// The tag of the language that is meant by the name of a folder: `日本語`, `brazil`, `en.bak`, `np`.
pub(crate) fn named_tag(name: &str, known: &[String]) -> Option<String> {
    let meant = |name: &str| {
        let country = COUNTRIES.iter().find(|(of, _)| *of == name.to_lowercase());
        let country = country.map(|(_, tag)| (*tag).to_owned());
        meant_tag(name, known).or(country).filter(|tag| tag != name)
    };
    let own = |tag: &&String| own_name(tag).is_some_and(|of| plain(of) == plain(name));
    let japanese = JAPANESE.iter().find(|(of, _)| name.contains(of));
    let japanese = japanese.map(|(_, tag)| (*tag).to_owned());
    // A copy: `en.bak`, `ja のコピー`.
    let base = name
        .split(['.', ' ', '_', '(', '（', '\u{3000}'])
        .next()
        .filter(|base| *base != name);
    let copied = base.and_then(|base| {
        let whole = known.iter().find(|tag| *tag == base).cloned();
        whole.or_else(|| meant(base))
    });
    meant(name)
        .or_else(|| known.iter().find(own).cloned())
        .or(japanese)
        .or(copied)
}

/// The tag that was probably meant, or the nearest one.
pub(crate) fn near_tag(tag: &str, known: &[String]) -> Option<String> {
    let near = || nearest(tag, known.iter().map(String::as_str)).map(str::to_owned);
    meant_tag(tag, known).or_else(near)
}

/// The tag for which people usually write this one: `ja` for `jp` and `ja_JP`, `ja-simple` for `ja-easy`, `zh-Hant` for `zh-TW`.
fn meant_tag(tag: &str, known: &[String]) -> Option<String> {
    let plain = tag.to_lowercase().replace('_', "-");
    let of = |wanted: &str| known.iter().find(|known| known.to_lowercase() == wanted);
    let easy = ["easy", "hira", "yasashii", "plain", "simpl"];
    if is_japanese(&plain) && easy.iter().any(|word| plain.contains(word)) {
        return of("ja-simple").cloned();
    }
    // What most people call it: a script is told by the region.
    let usual = match plain.as_str() {
        "zh" | "zh-cn" | "zh-sg" | "cn" => "zh-hans",
        "zh-tw" | "zh-hk" | "zh-mo" | "tw" | "hk" => "zh-hant",
        "pt" | "br" => "pt-br",
        "tl" | "ph" => "fil",
        // Countries in the place of languages.
        "jp" => "ja",
        "kr" | "kp" => "ko",
        "vn" => "vi",
        "mx" | "sp" | "castellano" => "es",
        "ua" => "uk",
        "us" | "gb" | "au" => "en",
        "idn" | "in" => "id",
        plain => match plain.get(..3).unwrap_or(plain) {
            "jap" | "jpn" | "nih" => "ja",
            "eng" => "en",
            "chi" => "zh-hans",
            "kor" => "ko",
            "vie" => "vi",
            "por" | "bra" => "pt-br",
            "spa" => "es",
            "rus" => "ru",
            "ukr" => "uk",
            "tha" => "th",
            "ind" => "id",
            "tag" | "fil" | "phi" => "fil",
            _ => plain,
        },
    };
    let language = plain.split('-').next().unwrap_or_default();
    of(usual).or_else(|| of(language)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_what_people_call_them() {
        let known: Vec<String> = crate::texts::shipped_tags().map(str::to_owned).collect();
        for (name, tag) in [
            ("jp", Some("ja")),
            ("sp", Some("es")),
            ("kp", Some("ko")),
            ("np", Some("ne")),
            ("mm", Some("my")),
            ("日本語", Some("ja")),
            ("中国語", Some("zh-Hans")),
            ("中文（繁體）", None),
            ("tiếng việt", Some("vi")),
            ("韓国語", Some("ko")),
            ("brazil", Some("pt-BR")),
            ("Filipino", Some("fil")),
            ("en.bak", Some("en")),
            ("ja のコピー", Some("ja")),
            ("jp_old", Some("ja")),
            ("old", None),
            ("zz", None),
            ("mn", None),
        ] {
            assert_eq!(named_tag(name, &known).as_deref(), tag, "{name}");
        }
        for (tag, is) in [
            ("mn", true),
            ("mn-Cyrl", true),
            ("fil", true),
            ("jp", false),
            ("zz", false),
            ("old", false),
        ] {
            assert_eq!(is_language(tag), is, "{tag}");
        }
    }
}
