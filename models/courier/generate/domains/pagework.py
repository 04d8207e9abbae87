"""Pictures, PDFs, sounds and texts to work on."""

DOMAINS = {
    "pdfs": {
        "merge": dict(
            names="merge_pdfs join_pdf combine_pdf concatenate_pdfs",
            params={"document": "first|file|pdf", "path": "second|other|with"},
            desc=["Merge two PDFs into one", "Join documents", "Fusionne deux PDF"],
            en="""@merge {document} with {path}
@join {document} and {path} into one PDF
@combine the PDF {document} with {path}
one PDF out of {document} and {path}
{document} + {path} = a single PDF
@concatenate {document} and {path}""",
            fr="""@fusionner {document} avec {path}
@joindre {document} et {path} en un seul PDF
@combiner le PDF {document} avec {path}
un seul PDF avec {document} et {path}
{document} + {path} = un PDF unique
@réunir {document} et {path} dans un PDF""",
        ),
        "split": dict(
            names="split_pdf cut_pdf divide_pdf separate_pages",
            params={"document": "file|pdf|document", "page": "at|page|after_page:integer"},
            desc=["Split a PDF in two at a page", "Cut a document", "Coupe un PDF en deux"],
            en="""@split {document} at page {page}
@cut the PDF {document} after page {page}
{document} in two parts, from page {page}
@divide {document} at page {page}
separate {document} at page {page}
PDF {document}: split at {page}""",
            fr="""@couper {document} à la page {page}
@diviser le PDF {document} après la page {page}
{document} en deux parties, à partir de la page {page}
@scinder {document} à la page {page}
sépare {document} à la page {page}
PDF {document} : couper à {page}""",
        ),
        "compress": dict(
            names="compress_pdf shrink_pdf reduce_pdf_size make_pdf_smaller",
            params={"document": "file|pdf|document"},
            desc=["Make a PDF smaller", "Compress a document", "Réduit la taille d'un PDF"],
            en="""@compress the PDF {document}
@shrink {document}, the PDF is too heavy
@make the PDF {document} smaller
the PDF {document} is too big, reduce it
@reduce the size of the PDF {document}
smaller version of the PDF {document}""",
            fr="""@compresser le PDF {document}
@alléger {document}, le PDF est trop lourd
@rendre le PDF {document} plus petit
le PDF {document} est trop gros, réduis-le
@réduire la taille du PDF {document}
version allégée du PDF {document}""",
        ),
        "protect": dict(
            names="protect_pdf encrypt_pdf lock_pdf set_pdf_password",
            params={"document": "file|pdf|document", "secret": "password|secret|with"},
            desc=["Protect a PDF with a password", "Encrypt a document", "Protège un PDF par mot de passe"],
            en="""@protect {document} with the password {secret}
@encrypt the PDF {document}, password {secret}
password {secret} for the PDF {document}
@lock the PDF {document} with {secret}
only who knows {secret} should open the PDF {document}
{document}: protect, {secret}""",
            fr="""@protéger {document} avec le mot de passe {secret}
@chiffrer le PDF {document}, mot de passe {secret}
mot de passe {secret} pour le PDF {document}
@verrouiller le PDF {document} avec {secret}
seul qui connaît {secret} doit ouvrir le PDF {document}
{document} : protéger, {secret}""",
        ),
    },
    "imagework": {
        "crop": dict(
            names="crop_image trim_picture cut_image crop_picture",
            params={"image": "image|file|picture", "pixels": "size|to|dimensions"},
            desc=["Crop a picture to a size", "Trim an image", "Recadre une image"],
            en="""@crop {image} to {pixels}
@trim the picture {image} to {pixels}
crop: {image}, {pixels}
@cut the image {image} down to {pixels}
the edges of {image} are ugly, crop to {pixels}
{image} cropped to {pixels}""",
            fr="""@recadrer {image} en {pixels}
@rogner l'image {image} à {pixels}
recadrage : {image}, {pixels}
@couper l'image {image} à {pixels}
les bords de {image} sont laids, recadre en {pixels}
{image} recadrée à {pixels}""",
        ),
        "background": dict(
            names="remove_background cut_out_subject erase_background transparent_background",
            params={"image": "image|file|picture"},
            desc=["Remove the background of a picture", "Cut the subject out", "Enlève l'arrière-plan d'une image"],
            en="""@remove the background of {image}
@cut out the person in {image}
{image} without its background
@erase the background in {image}
@make the background of {image} transparent
the background of {image} has to go""",
            fr="""@enlever l'arrière-plan de {image}
@détourer la personne dans {image}
{image} sans son fond
@effacer le fond de {image}
@rendre le fond de {image} transparent
l'arrière-plan de {image} doit disparaître""",
        ),
        "rotate": dict(
            names="rotate_image turn_picture rotate_picture spin_image",
            params={"image": "image|file|picture", "angle": "angle|degrees|by:number"},
            desc=["Rotate a picture", "Turn an image by an angle", "Tourne une image"],
            en="""@rotate {image} by {angle} degrees
@turn the picture {image} {angle} degrees
{image} lies on its side, rotate by {angle}
rotation of {image}: {angle} degrees
@spin the image {image} by {angle} degrees
image {image}, turn by {angle}""",
            fr="""@faire pivoter {image} de {angle} degrés
@tourner l'image {image} de {angle} degrés
{image} est couchée, tourne de {angle} degrés
rotation de {image} : {angle} degrés
@pivoter l'image {image} de {angle} degrés
image {image}, tourner de {angle}""",
        ),
        "watermark": dict(
            names="add_watermark stamp_image mark_picture watermark_image",
            params={"image": "image|file|picture", "text": "text|mark|watermark"},
            desc=["Add a watermark to a picture", "Stamp a text onto an image", "Ajoute un filigrane à une image"],
            en="""@add the watermark '{text}' to {image}
@watermark {image} with '{text}'
@stamp '{text}' onto the picture {image}
watermark on {image}: {text}
nobody should steal {image}, mark it '{text}'
{image} with the watermark {text}""",
            fr="""@ajouter le filigrane '{text}' à {image}
@marquer {image} du filigrane '{text}'
@tamponner '{text}' sur l'image {image}
filigrane sur {image} : {text}
personne ne doit voler {image}, marque-la '{text}'
{image} avec le filigrane {text}""",
        ),
    },
    "ocr": {
        "extract": dict(
            names="extract_text read_image_text ocr_image recognize_text",
            params={"image": "image|file|picture|scan"},
            desc=["Read the text in a picture", "OCR", "Lit le texte d'une image"],
            en="""what does the text in {image} say
@extract the text from {image}
@read the text in the picture {image}
OCR of {image}
@recognize the text on the scan {image}
text inside {image}, please type it out""",
            fr="""que dit le texte dans {image}
@extraire le texte de {image}
@lire le texte sur l'image {image}
OCR de {image}
@reconnaître le texte du scan {image}
texte contenu dans {image}, recopie-le""",
            v="sentence",
        ),
        "language": dict(
            names="detect_text_language scan_language language_of_image which_language",
            params={"image": "image|file|picture|scan"},
            desc=["Detect the language of the text in a picture", "Language of a scan", "Langue du texte d'une image"],
            en="""which language is the text in {image}
@detect the language of {image}
in what language is the scan {image} written
language of the text on {image}
@find out the language on the picture {image}
I can't tell what language {image} is in""",
            fr="""en quelle langue est le texte de {image}
@détecter la langue de {image}
dans quelle langue le scan {image} est-il écrit
langue du texte sur {image}
@trouver la langue sur l'image {image}
je ne sais pas en quelle langue est {image}""",
            v="lang",
        ),
        "table": dict(
            names="extract_table table_from_image read_table picture_to_table",
            params={"image": "image|file|picture|scan"},
            desc=["Turn the table in a picture into rows", "Extract a table", "Extrait le tableau d'une image"],
            en="""@extract the table from {image}
@read the table in {image}
the picture {image} has a table, turn it into rows
table out of {image}
@convert the table on the scan {image} into cells
rows of the table in {image}""",
            fr="""@extraire le tableau de {image}
@lire le tableau dans {image}
l'image {image} contient un tableau, fais-en des lignes
tableau tiré de {image}
@convertir le tableau du scan {image} en cellules
lignes du tableau dans {image}""",
            items="item number",
        ),
    },
    "sounds": {
        "transcribe": dict(
            names="transcribe_audio speech_to_text audio_transcript write_down_audio",
            params={"clip": "audio|file|recording"},
            desc=["Transcribe a recording into text", "Speech to text", "Transcrit un enregistrement"],
            en="""@transcribe {clip}
@write down what is said in the recording {clip}
transcript of {clip}
@turn the speech in {clip} into text
speech to text: {clip}
I want to read the recording {clip}, transcribe it""",
            fr="""@transcrire {clip}
@écrire ce qui est dit dans l'enregistrement {clip}
transcription de {clip}
@transformer la parole de {clip} en texte
parole en texte : {clip}
je veux lire l'enregistrement {clip}, transcris-le""",
            v="sentence",
        ),
        "speak": dict(
            names="text_to_speech speak_text read_aloud synthesize_voice",
            params={"text": "text|words|sentence", "lang": "language|voice|lang?"},
            desc=["Turn a text into speech", "Read aloud", "Lit un texte à voix haute"],
            en="""@read '{text}' aloud
@speak the text '{text}'
@read '{text}' aloud in {lang}
text to speech: {text}
say out loud with a {lang} voice: {text}
@turn '{text}' into speech""",
            fr="""@lire '{text}' à voix haute
@prononcer le texte '{text}'
@lire '{text}' à voix haute en {lang}
synthèse vocale : {text}
dis tout haut avec une voix en {lang} : {text}
@transformer '{text}' en parole""",
        ),
        "noise": dict(
            names="remove_noise clean_audio denoise reduce_hiss",
            params={"clip": "audio|file|recording"},
            desc=["Remove the noise from a recording", "Clean the audio", "Enlève le bruit d'un enregistrement"],
            en="""@remove the noise from {clip}
@clean the recording {clip}
the recording {clip} hisses, denoise it
there is noise in {clip}, reduce it
@take the background noise out of {clip}
denoise: {clip}""",
            fr="""@enlever le bruit de {clip}
@nettoyer l'enregistrement {clip}
l'enregistrement {clip} souffle, débruite-le
il y a du bruit dans {clip}, réduis-le
@retirer le bruit de fond de {clip}
débruiter : {clip}""",
        ),
        "volume": dict(
            names="normalize_audio even_out_volume level_audio normalize_loudness",
            params={"clip": "audio|file|recording"},
            desc=["Make the loudness of a recording even", "Normalize audio", "Égalise le volume d'un enregistrement"],
            en="""@normalize the audio {clip}
@even out the loudness of {clip}
the recording {clip} is now loud, now quiet, make it even
loudness of {clip}: normalize
@level the recording {clip}
@normalize the loudness in the file {clip}""",
            fr="""@normaliser l'audio {clip}
@égaliser le volume sonore de {clip}
l'enregistrement {clip} est tantôt fort, tantôt faible, égalise-le
volume sonore de {clip} : normaliser
@niveler l'enregistrement {clip}
@normaliser le niveau du fichier {clip}""",
        ),
    },
    "codetext": {
        "encode": dict(
            names="encode_base64 to_base64 base64_encode base64_of",
            params={"text": "text|string|value"},
            desc=["Encode a text as base64", "To base64", "Encode un texte en base64"],
            en="""@encode '{text}' as base64
base64 of '{text}'
@convert '{text}' to base64
'{text}' in base64
base64, please: {text}
what is '{text}' encoded in base64""",
            fr="""@encoder '{text}' en base64
base64 de '{text}'
@convertir '{text}' en base64
'{text}' en base64
en base64 : {text}
que donne '{text}' encodé en base64""",
            v="secret",
        ),
        "hash": dict(
            names="hash_text sha256 compute_hash checksum_of",
            params={"text": "text|string|value"},
            desc=["Hash of a text", "Compute a SHA-256 checksum", "Empreinte d'un texte"],
            en="""@hash '{text}'
SHA-256 of '{text}'
@compute the checksum of '{text}'
what's the hash of '{text}'
hash, please: {text}
checksum for '{text}'""",
            fr="""@hacher '{text}'
SHA-256 de '{text}'
@calculer l'empreinte de '{text}'
quelle est l'empreinte de '{text}'
hash : {text}
somme de contrôle de '{text}'""",
            v="commit",
        ),
        "reverse": dict(
            names="reverse_text text_backwards flip_string mirror_text",
            params={"text": "text|string|value"},
            desc=["Reverse the letters of a text", "Text backwards", "Inverse les lettres d'un texte"],
            en="""@reverse the text '{text}'
'{text}' backwards
@flip the letters of '{text}'
@write '{text}' from the end to the start
backwards: {text}
what is '{text}' reversed""",
            fr="""@inverser le texte '{text}'
'{text}' à l'envers
@retourner les lettres de '{text}'
@écrire '{text}' de la fin au début
à l'envers : {text}
que donne '{text}' inversé""",
            v="sentence",
        ),
        "slug": dict(
            names="slugify make_slug url_friendly text_to_slug",
            params={"title": "title|text|name"},
            desc=["Turn a title into a slug for an address", "URL-friendly text", "Transforme un titre en slug"],
            en="""@slugify '{title}'
slug for '{title}'
@make a slug from the title '{title}'
how would '{title}' look in a URL
@turn '{title}' into a slug
URL-friendly form of '{title}'""",
            fr="""@slugifier '{title}'
slug pour '{title}'
@faire un slug du titre '{title}'
à quoi ressemblerait '{title}' dans une URL
@transformer '{title}' en slug
forme de '{title}' adaptée à une URL""",
            v="flag",
        ),
    },
    "jsonkit": {
        "validate": dict(
            names="validate_json check_json is_valid_json json_errors",
            params={"path": "file|path|json"},
            desc=["Whether a JSON file is valid", "Check the syntax of JSON", "Vérifie un fichier JSON"],
            en="""is {path} valid JSON
@validate the JSON in {path}
@check the JSON file {path}
does the JSON {path} have errors
JSON syntax of {path}
@tell me whether {path} is correct JSON""",
            fr="""{path} est-il du JSON valide
@valider le JSON de {path}
@vérifier le fichier JSON {path}
le JSON {path} a-t-il des erreurs
syntaxe JSON de {path}
@dire si {path} est du JSON correct""",
            v="yes",
        ),
        "pretty": dict(
            names="pretty_print_json indent_json beautify_json format_json",
            params={"path": "file|path|json"},
            desc=["Indent a JSON file so that people can read it", "Pretty-print", "Met en forme un fichier JSON"],
            en="""@pretty-print the JSON {path}
@indent {path}, the JSON is on one line
@beautify the JSON file {path}
make the JSON {path} readable
JSON {path}, nicely indented
@format the JSON in {path}""",
            fr="""@mettre en forme le JSON {path}
@indenter {path}, le JSON est sur une ligne
@embellir le fichier JSON {path}
rends le JSON {path} lisible
JSON {path}, bien indenté
@formater le JSON de {path}""",
        ),
        "query": dict(
            names="query_json get_json_field json_path read_json_value",
            params={"path": "file|path|json", "setting": "field|key|query"},
            desc=["Read one field of a JSON file", "Query JSON by path", "Lit un champ d'un fichier JSON"],
            en="""what is the field {setting} in the JSON {path}
@query {setting} in {path}
@read the value of {setting} from the JSON file {path}
JSON {path}, field {setting}
@get {setting} out of the JSON {path}
value of {setting} in {path}""",
            fr="""que vaut le champ {setting} dans le JSON {path}
@interroger {setting} dans {path}
@lire la valeur de {setting} dans le fichier JSON {path}
JSON {path}, champ {setting}
@tirer {setting} du JSON {path}
valeur de {setting} dans {path}""",
            v="word",
        ),
    },
    "palette": {
        "convert": dict(
            names="hex_to_rgb convert_color color_values rgb_of",
            params={"hexcolor": "hex|color|code"},
            desc=["Red, green and blue of a color code", "Convert a hex color", "Convertit une couleur hexadécimale"],
            en="""@convert {hexcolor} to RGB
what is {hexcolor} in RGB
RGB values of {hexcolor}
@turn the color {hexcolor} into red, green and blue
hex {hexcolor} → RGB
how much red, green and blue are in {hexcolor}""",
            fr="""@convertir {hexcolor} en RGB
que vaut {hexcolor} en RGB
valeurs RGB de {hexcolor}
@changer la couleur {hexcolor} en rouge, vert et bleu
hexa {hexcolor} → RGB
combien de rouge, de vert et de bleu dans {hexcolor}""",
            v="ip",
        ),
        "complement": dict(
            names="complementary_color opposite_color matching_color color_match",
            params={"hexcolor": "hex|color|code"},
            desc=["Color that goes with a color", "Complementary color", "Couleur complémentaire"],
            en="""what is the complementary color of {hexcolor}
which color goes with {hexcolor}
opposite color of {hexcolor}
@find a matching color for {hexcolor}
complement of {hexcolor}
what color matches {hexcolor}""",
            fr="""quelle est la couleur complémentaire de {hexcolor}
quelle couleur va avec {hexcolor}
couleur opposée à {hexcolor}
@trouver une couleur assortie à {hexcolor}
complémentaire de {hexcolor}
quelle couleur s'accorde avec {hexcolor}""",
            v="hexcolor",
        ),
        "contrast": dict(
            names="check_contrast contrast_ratio is_readable color_contrast",
            params={"hexcolor": "text|foreground|color", "color": "background|on|behind"},
            desc=[
                "Whether a text color can be read on a background",
                "Contrast ratio",
                "Contraste entre deux couleurs",
            ],
            en="""can one read {hexcolor} on {color}
contrast of {hexcolor} on {color}
@check the contrast between {hexcolor} and {color}
is {hexcolor} readable on a {color} background
contrast ratio: {hexcolor} / {color}
text {hexcolor}, background {color}, enough contrast""",
            fr="""peut-on lire {hexcolor} sur {color}
contraste de {hexcolor} sur {color}
@vérifier le contraste entre {hexcolor} et {color}
{hexcolor} est-il lisible sur fond {color}
rapport de contraste : {hexcolor} / {color}
texte {hexcolor}, fond {color}, y a-t-il assez de contraste""",
            v="score3",
        ),
    },
}
