<?php
/**
 * Names of languages in the languages themselves: who speaks one knows its name, and no translation of the page has to.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Own names by language code. */
const LANGUAGE_NAMES = array(
	'af'  => 'Afrikaans',
	'am'  => 'አማርኛ',
	'ar'  => 'العربية',
	'az'  => 'Azərbaycan',
	'be'  => 'Беларуская',
	'bg'  => 'Български',
	'bn'  => 'বাংলা',
	'bs'  => 'Bosanski',
	'ca'  => 'Català',
	'cs'  => 'Čeština',
	'cy'  => 'Cymraeg',
	'da'  => 'Dansk',
	'de'  => 'Deutsch',
	'el'  => 'Ελληνικά',
	'en'  => 'English',
	'es'  => 'Español',
	'et'  => 'Eesti',
	'eu'  => 'Euskara',
	'fa'  => 'فارسی',
	'fi'  => 'Suomi',
	'fil' => 'Filipino',
	'fo'  => 'Føroyskt',
	'fr'  => 'Français',
	'ga'  => 'Gaeilge',
	'gd'  => 'Gàidhlig',
	'gl'  => 'Galego',
	'gu'  => 'ગુજરાતી',
	'he'  => 'עברית',
	'hi'  => 'हिन्दी',
	'hr'  => 'Hrvatski',
	'hu'  => 'Magyar',
	'hy'  => 'Հայերեն',
	'id'  => 'Bahasa Indonesia',
	'is'  => 'Íslenska',
	'it'  => 'Italiano',
	'ja'  => '日本語',
	'ka'  => 'ქართული',
	'kk'  => 'Қазақша',
	'kl'  => 'Kalaallisut',
	'km'  => 'ខ្មែរ',
	'ko'  => '한국어',
	'ku'  => 'Kurdî',
	'ky'  => 'Кыргызча',
	'lb'  => 'Lëtzebuergesch',
	'lo'  => 'ລາວ',
	'lt'  => 'Lietuvių',
	'lv'  => 'Latviešu',
	'mi'  => 'Te reo Māori',
	'mk'  => 'Македонски',
	'mn'  => 'Монгол',
	'ms'  => 'Bahasa Melayu',
	'mt'  => 'Malti',
	'my'  => 'မြန်မာ',
	'nb'  => 'Norsk bokmål',
	'ne'  => 'नेपाली',
	'nl'  => 'Nederlands',
	'nn'  => 'Norsk nynorsk',
	'no'  => 'Norsk',
	'pa'  => 'ਪੰਜਾਬੀ',
	'pl'  => 'Polski',
	'ps'  => 'پښتو',
	'pt'  => 'Português',
	'rm'  => 'Rumantsch',
	'ro'  => 'Română',
	'ru'  => 'Русский',
	'rw'  => 'Ikinyarwanda',
	'si'  => 'සිංහල',
	'sk'  => 'Slovenčina',
	'sl'  => 'Slovenščina',
	'sm'  => 'Gagana Sāmoa',
	'so'  => 'Soomaali',
	'sq'  => 'Shqip',
	'sr'  => 'Српски',
	'st'  => 'Sesotho',
	'sv'  => 'Svenska',
	'sw'  => 'Kiswahili',
	'ta'  => 'தமிழ்',
	'te'  => 'తెలుగు',
	'tg'  => 'Тоҷикӣ',
	'th'  => 'ไทย',
	'ti'  => 'ትግርኛ',
	'tk'  => 'Türkmen',
	'tl'  => 'Tagalog',
	'to'  => 'Lea faka-Tonga',
	'tr'  => 'Türkçe',
	'uk'  => 'Українська',
	'ur'  => 'اردو',
	'uz'  => 'Oʻzbek',
	'vi'  => 'Tiếng Việt',
	'xh'  => 'isiXhosa',
	'zh'  => '中文',
	'zu'  => 'isiZulu',
);

/**
 * Names a language in that language.
 *
 * @param string $tag BCP 47 tag.
 * @return string Empty if we do not know it.
 */
function own_language_name( string $tag ): string {
	return LANGUAGE_NAMES[ primary_language( $tag ) ] ?? '';
}
