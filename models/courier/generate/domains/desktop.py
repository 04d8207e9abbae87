"""The computer on the desk: tabs, archives, processes, windows, keys."""

DOMAINS = {
    "tabs": {
        "open": dict(
            names="open_tab new_tab launch_tab add_tab",
            params={"url": "url|address|page|link"},
            desc=["Open an address in a new tab", "New browser tab", "Ouvre un onglet"],
            en="""@open {url} in a new tab
new tab with {url}
@open a tab on {url}
tab: {url}
@launch {url} in another tab
another tab for {url}""",
            fr="""@ouvrir {url} dans un nouvel onglet
nouvel onglet avec {url}
@ouvrir un onglet sur {url}
onglet : {url}
@lancer {url} dans un autre onglet
un autre onglet pour {url}""",
        ),
        "close": dict(
            names="close_tab shut_tab tab_close dismiss_tab",
            params={"url": "url|tab|page"},
            desc=["Close the tab of a page", "Shut a browser tab", "Ferme un onglet"],
            en="""@close the tab {url}
@shut the tab with {url}
the tab {url} can go
@close {url}, I've read that tab
no more tab for {url}
@dismiss the tab {url}""",
            fr="""@fermer l'onglet {url}
@fermer l'onglet avec {url}
l'onglet {url} peut partir
ferme {url}, j'ai lu cet onglet
plus besoin de l'onglet {url}
@enlever l'onglet {url}""",
        ),
        "list": dict(
            names="list_tabs open_tabs get_tabs which_tabs",
            params={},
            desc=["List the open tabs", "Which pages are open", "Liste les onglets ouverts"],
            en="""which tabs are open
@list my tabs
@show (me|) all open tabs
what tabs do I have
how many tabs are there, list them
open tabs""",
            fr="""quels onglets sont ouverts
@lister mes onglets
@montrer tous les onglets ouverts
quels onglets ai-je
il y a combien d'onglets, fais la liste
onglets ouverts""",
            items="url",
        ),
        "reload": dict(
            names="reload_tab refresh_page tab_refresh reload_page",
            params={"url": "url|tab|page"},
            desc=["Reload the page in a tab", "Refresh", "Recharge la page d'un onglet"],
            en="""@reload the tab {url}
@refresh {url}
the tab {url} is old, reload it
@load the page {url} again
refresh the tab with {url}
reload: {url}""",
            fr="""@recharger l'onglet {url}
@rafraîchir {url}
l'onglet {url} est vieux, recharge-le
@actualiser la page {url}
actualise l'onglet avec {url}
recharger : {url}""",
        ),
    },
    "bookmarks": {
        "add": dict(
            names="add_bookmark save_link bookmark_page keep_link",
            params={"url": "url|link|address", "title": "title|name|label?"},
            desc=["Bookmark a page", "Save a link among the bookmarks", "Ajoute un favori"],
            en="""@bookmark {url}
@add {url} to my bookmarks
@bookmark {url} as {title}
@save the link {url} under the name {title}
new bookmark: {url}
I want to find {url} again, bookmark it""",
            fr="""@mettre {url} en favori
@ajouter {url} à mes favoris
@ajouter le favori {url} sous le nom {title}
@enregistrer le lien {url} sous {title}
nouveau favori : {url}
je veux retrouver {url}, mets un marque-page""",
        ),
        "delete": dict(
            names="delete_bookmark remove_bookmark unbookmark drop_link",
            params={"url": "url|link|address"},
            desc=["Delete a bookmark", "Remove a saved link", "Supprime un favori"],
            en="""@delete the bookmark {url}
@remove {url} from my bookmarks
@unbookmark {url}
bookmark {url} is dead, delete it
@drop the saved link {url}
I don't need the bookmark {url} any more""",
            fr="""@supprimer le favori {url}
@enlever {url} de mes favoris
@retirer le marque-page {url}
le favori {url} est mort, supprime-le
@jeter le lien enregistré {url}
je n'ai plus besoin du favori {url}""",
        ),
        "search": dict(
            names="search_bookmarks find_bookmark find_saved_link bookmarks_about",
            params={"word": "query|text|word|about"},
            desc=["Find a bookmark by a word", "Search the saved links", "Cherche dans les favoris"],
            en="""@search my bookmarks for {word}
@find the bookmark about {word}
which bookmark was about {word}
saved links with {word}
where is my bookmark on {word}
bookmarks: {word}""",
            fr="""@chercher {word} dans mes favoris
@trouver le favori sur {word}
quel favori parlait de {word}
liens enregistrés avec {word}
où est mon favori sur {word}
favoris : {word}""",
            items="url",
        ),
    },
    "downloads": {
        "start": dict(
            names="start_download download_file get_from_web begin_download",
            params={"url": "url|link|address"},
            desc=["Download a file from an address", "Start a download", "Télécharge un fichier"],
            en="""@download {url}
@start the download of {url}
@get the file at {url} onto my computer
download {url} to my disk
new download: {url}
@begin downloading {url}""",
            fr="""@télécharger {url}
@lancer le téléchargement de {url}
@récupérer le fichier {url} sur mon ordinateur
télécharge {url} sur mon disque
nouveau téléchargement : {url}
@commencer à télécharger {url}""",
        ),
        "pause": dict(
            names="pause_download suspend_download hold_download stop_download_for_now",
            params={"path": "file|name|download"},
            desc=["Pause a running download", "Suspend a download", "Met un téléchargement en pause"],
            en="""@pause the download of {path}
@suspend downloading {path}
the download {path} takes all the network, pause it
@hold the download {path} for now
download {path}: pause
{path} can wait, pause that download""",
            fr="""@mettre le téléchargement de {path} en pause
@suspendre le téléchargement de {path}
le téléchargement {path} prend tout le réseau, mets-le en pause
@arrêter un moment le téléchargement {path}
téléchargement {path} : pause
{path} peut attendre, suspends ce téléchargement""",
        ),
        "resume": dict(
            names="resume_download continue_download restart_download unpause_download",
            params={"path": "file|name|download"},
            desc=["Resume a paused download", "Go on with a download", "Reprend un téléchargement"],
            en="""@resume the download of {path}
@continue downloading {path}
the download {path} may go on
@restart the paused download {path}
download {path}: resume
go on with the download of {path}""",
            fr="""@reprendre le téléchargement de {path}
@continuer à télécharger {path}
le téléchargement {path} peut continuer
@relancer le téléchargement en pause {path}
téléchargement {path} : reprise
continue le téléchargement de {path}""",
        ),
        "speed": dict(
            names="download_status download_progress how_far_download download_left",
            params={"path": "file|name|download"},
            desc=["How far a download is", "Progress of a download", "Avancement d'un téléchargement"],
            en="""how far is the download of {path}
progress of the download {path}
how much of {path} is downloaded
@check the download {path}
is {path} downloaded yet
how long will the download of {path} take""",
            fr="""où en est le téléchargement de {path}
avancement du téléchargement {path}
quelle part de {path} est téléchargée
@vérifier le téléchargement {path}
{path} est-il déjà téléchargé
combien de temps prendra le téléchargement de {path}""",
            v="share",
        ),
    },
    "archives": {
        "zip": dict(
            names="zip_folder compress_folder create_archive make_zip",
            params={"folder": "folder|path|directory"},
            desc=["Compress a folder into an archive", "Make a zip", "Compresse un dossier"],
            en="""@zip the folder {folder}
@compress {folder} into an archive
@make a zip of {folder}
{folder} as a zip archive
@create an archive of the folder {folder}
pack {folder} into one zip""",
            fr="""@zipper le dossier {folder}
@compresser {folder} dans une archive
@faire un zip de {folder}
{folder} en archive zip
@créer une archive du dossier {folder}
emballe {folder} dans un seul zip""",
        ),
        "unzip": dict(
            names="unzip_file extract_archive unpack_archive decompress",
            params={"path": "archive|file|path"},
            desc=["Extract an archive", "Unzip a file", "Extrait une archive"],
            en="""@unzip {path}
@extract the archive {path}
@unpack {path}
the archive {path} must be decompressed
@decompress {path}
open up the archive {path} and extract all of it""",
            fr="""@dézipper {path}
@extraire l'archive {path}
@décompresser {path}
il faut décompresser l'archive {path}
@déballer l'archive {path}
ouvre l'archive {path} et extrais tout""",
        ),
        "inspect": dict(
            names="list_archive archive_contents look_in_zip peek_archive",
            params={"path": "archive|file|path"},
            desc=["List what is inside an archive", "Contents of a zip without extracting", "Contenu d'une archive"],
            en="""what is inside the archive {path}
@list the contents of the zip {path}
which files are packed in {path}
@look into the archive {path} without extracting
contents of the archive {path}
@peek into the zip {path}""",
            fr="""qu'y a-t-il à l'intérieur de l'archive {path}
@lister le contenu du zip {path}
quels fichiers sont emballés dans {path}
@regarder dans l'archive {path} sans l'extraire
contenu de l'archive {path}
@jeter un œil dans le zip {path}""",
            items="path2",
        ),
    },
    "processes": {
        "list": dict(
            names="list_processes running_processes top_processes show_processes",
            params={},
            desc=["List the running processes", "What runs on the computer", "Liste les processus"],
            en="""@list the processes
which processes are running
@show the running processes
what is running on this computer
which process takes the most memory, show them all
running processes""",
            fr="""@lister les processus
quels processus tournent
@montrer les processus en cours
qu'est-ce qui tourne sur cet ordinateur
quel processus prend le plus de mémoire, montre-les tous
processus en cours""",
            items="app load",
        ),
        "kill": dict(
            names="kill_process end_process terminate_process stop_pid",
            params={"port": "pid|process|process_id:integer"},
            desc=["Kill a process by its number", "End a process", "Tue un processus"],
            en="""@kill the process {port}
@end process {port}
@terminate PID {port}
process {port} hangs, kill it
kill {port}, that process eats all the memory
@stop the process with the number {port}""",
            fr="""@tuer le processus {port}
@terminer le processus {port}
@arrêter le PID {port}
le processus {port} est bloqué, tue-le
tue {port}, ce processus mange toute la mémoire
@arrêter le processus numéro {port}""",
        ),
        "priority": dict(
            names="set_process_priority renice process_nice change_process_priority",
            params={"port": "pid|process|process_id:integer", "level": "priority|nice|level:integer"},
            desc=["Change the priority of a process", "Renice", "Change la priorité d'un processus"],
            en="""@set the priority of process {port} to {level}
@renice {port} to {level}
process {port} should have priority {level}
@change process {port} to priority {level}
priority {level} for PID {port}
let the process {port} run with priority {level}""",
            fr="""@mettre la priorité du processus {port} à {level}
@changer la priorité de {port} en {level}
le processus {port} doit avoir la priorité {level}
@passer le processus {port} en priorité {level}
priorité {level} pour le PID {port}
fais tourner le processus {port} avec la priorité {level}""",
        ),
    },
    "apps": {
        "launch": dict(
            names="launch_app open_application start_program run_app",
            params={"app": "app|application|program|name"},
            desc=["Launch an application", "Start a program", "Lance une application"],
            en="""@launch {app}
@open the application {app}
@start the program {app}
@run the app {app}
I want to work in {app}, launch it
bring up the application {app}""",
            fr="""@lancer {app}
@ouvrir l'application {app}
@démarrer le programme {app}
@exécuter l'application {app}
je veux travailler dans {app}, lance-le
fais démarrer l'application {app}""",
        ),
        "quit": dict(
            names="quit_app close_application exit_program close_app",
            params={"app": "app|application|program|name"},
            desc=["Quit an application", "Close a program", "Quitte une application"],
            en="""@quit {app}
@close the application {app}
@exit the program {app}
close {app}, I don't need the app now
the app {app} can be closed
enough of {app}, quit it""",
            fr="""@quitter {app}
@fermer l'application {app}
@sortir du programme {app}
ferme {app}, je n'ai pas besoin de l'appli maintenant
l'application {app} peut être fermée
assez de {app}, quitte-le""",
        ),
        "default": dict(
            names="set_default_app default_application open_files_with make_default",
            params={"app": "app|application|program", "word": "file_type|extension|kind"},
            desc=[
                "Set the default application of a kind of file",
                "Open files with a program",
                "Application par défaut d'un type de fichier",
            ],
            en="""@make {app} the default for {word} files
@open {word} files with {app} by default
default application of {word} files: {app}
{word} files should always open in {app}
@set the default program for {word} files to {app}
from now on {app} is the default app for {word} files""",
            fr="""@faire de {app} l'application par défaut des fichiers {word}
@ouvrir par défaut les fichiers {word} avec {app}
application par défaut des fichiers {word} : {app}
les fichiers {word} doivent toujours s'ouvrir dans {app}
@régler le programme par défaut des fichiers {word} sur {app}
désormais {app} est l'appli par défaut pour les fichiers {word}""",
        ),
    },
    "windows": {
        "minimize": dict(
            names="minimize_window hide_window shrink_window window_minimize",
            params={"app": "window|app|title"},
            desc=["Minimize a window of the screen", "Hide a window", "Réduit une fenêtre de l'écran"],
            en="""@minimize the {app} window
@hide the window of {app}
the {app} window is in the way, minimize it
window {app}: minimize
@shrink the {app} window to the bar
@put the window of {app} away""",
            fr="""@minimiser la fenêtre {app}
@cacher la fenêtre de {app}
la fenêtre {app} gêne, minimise-la
fenêtre {app} : minimiser
@réduire la fenêtre {app} dans la barre
@ranger la fenêtre de {app}""",
        ),
        "maximize": dict(
            names="maximize_window fullscreen_window enlarge_window window_full_screen",
            params={"app": "window|app|title"},
            desc=["Maximize a window", "Show a window in full screen", "Agrandit une fenêtre"],
            en="""@maximize the {app} window
{app} in full screen
@enlarge the window of {app} to the whole screen
window {app}: full screen
the {app} window is too small, maximize it
@show the {app} window as large as possible""",
            fr="""@maximiser la fenêtre {app}
{app} en plein écran
@agrandir la fenêtre de {app} à tout l'écran
fenêtre {app} : plein écran
la fenêtre {app} est trop petite, maximise-la
@montrer la fenêtre {app} aussi grande que possible""",
        ),
        "move": dict(
            names="move_window_to_screen window_to_monitor send_window shift_window",
            params={"app": "window|app|title", "floor": "screen|monitor|display:integer"},
            desc=["Move a window to another screen", "Window to monitor", "Déplace une fenêtre sur un autre écran"],
            en="""@move the {app} window to screen {floor}
@send {app} to monitor {floor}
the window of {app} belongs on screen {floor}
{app} window to display {floor}
I'd rather have the {app} window on monitor {floor}
@shift the {app} window to the screen {floor}""",
            fr="""@déplacer la fenêtre {app} sur l'écran {floor}
@envoyer {app} sur le moniteur {floor}
la fenêtre de {app} va sur l'écran {floor}
fenêtre {app} vers l'écran {floor}
je préfère la fenêtre {app} sur le moniteur {floor}
@passer la fenêtre {app} sur l'écran {floor}""",
        ),
    },
    "clipboard": {
        "copy": dict(
            names="copy_text copy_to_clipboard clip_text set_clipboard",
            params={"text": "text|content|value"},
            desc=["Copy a text to the clipboard", "Put on the clipboard", "Copie un texte dans le presse-papiers"],
            en="""@copy '{text}' to the clipboard
@put '{text}' on the clipboard
clipboard: {text}
@copy this text: {text}
I'll paste it in a moment, copy '{text}'
@set the clipboard to '{text}'""",
            fr="""@copier '{text}' dans le presse-papiers
@mettre '{text}' dans le presse-papiers
presse-papiers : {text}
@copier ce texte : {text}
je vais le coller, copie '{text}'
@placer '{text}' dans le presse-papiers""",
        ),
        "paste": dict(
            names="paste_clipboard get_clipboard paste_text read_clipboard",
            params={},
            desc=["What is on the clipboard", "Paste", "Donne le contenu du presse-papiers"],
            en="""what is on the clipboard
@paste the clipboard
@show my clipboard
what did I copy last
@read the clipboard
content of the clipboard""",
            fr="""qu'y a-t-il dans le presse-papiers
@coller le presse-papiers
@montrer mon presse-papiers
qu'ai-je copié en dernier
@lire le presse-papiers
contenu du presse-papiers""",
            v="sentence",
        ),
        "history": dict(
            names="clipboard_history earlier_copies list_clips past_clipboard",
            params={"count": "count|last|limit|n:integer?"},
            desc=["Earlier contents of the clipboard", "History of copies", "Historique du presse-papiers"],
            en="""@show the clipboard history
what have I copied before
@list the last {count} copies of the clipboard
history of the clipboard
my last {count} clipboard entries
earlier contents of the clipboard""",
            fr="""@montrer l'historique du presse-papiers
qu'ai-je copié avant
@lister les {count} dernières copies du presse-papiers
historique du presse-papiers
mes {count} dernières entrées du presse-papiers
anciens contenus du presse-papiers""",
            items="sentence",
        ),
    },
    "disks": {
        "space": dict(
            names="disk_space free_space storage_left disk_usage",
            params={"folder": "disk|drive|volume|path"},
            desc=["Free space on a disk", "Storage left", "Espace libre sur un disque"],
            en="""how much space is left on {folder}
free space of the disk {folder}
@check the disk usage of {folder}
is the disk {folder} full
storage left on {folder}
how full is the drive {folder}""",
            fr="""combien d'espace reste-t-il sur {folder}
espace libre du disque {folder}
@vérifier l'occupation du disque {folder}
le disque {folder} est-il plein
stockage restant sur {folder}
le disque {folder} est rempli à combien""",
            v="share",
        ),
        "mount": dict(
            names="mount_disk attach_drive mount_volume connect_disk",
            params={"serial": "disk|device|volume", "folder": "at|mount_point|path"},
            desc=["Mount a disk at a folder", "Attach a drive", "Monte un disque dans un dossier"],
            en="""@mount the disk {serial} at {folder}
@attach the drive {serial} to {folder}
disk {serial} should be mounted on {folder}
mount {serial} → {folder}
@connect the volume {serial} at {folder}
I want to see the disk {serial} under {folder}""",
            fr="""@monter le disque {serial} sur {folder}
@attacher le disque {serial} à {folder}
le disque {serial} doit être monté sur {folder}
monter {serial} → {folder}
@connecter le volume {serial} à {folder}
je veux voir le disque {serial} sous {folder}""",
        ),
        "eject": dict(
            names="eject_disk unmount_drive remove_disk_safely detach_volume",
            params={"serial": "disk|device|volume"},
            desc=["Eject a disk safely", "Unmount a drive", "Éjecte un disque"],
            en="""@eject the disk {serial}
@unmount {serial}
I want to pull out the drive {serial}, eject it
disk {serial}: eject
@detach the volume {serial}
can I remove the disk {serial} now""",
            fr="""@éjecter le disque {serial}
@démonter {serial}
je veux débrancher le disque {serial}, éjecte-le
disque {serial} : éjecter
@détacher le volume {serial}
puis-je retirer le disque {serial} maintenant""",
        ),
        "format": dict(
            names="format_disk erase_disk wipe_drive reformat_disk",
            params={"serial": "disk|device|volume"},
            desc=["Format a disk, which erases all of it", "Wipe a drive", "Formate un disque"],
            en="""@format the disk {serial}
@erase the whole disk {serial}
@wipe the drive {serial}
disk {serial} must be blank, format it
reformat {serial}
the drive {serial} is to be erased completely""",
            fr="""@formater le disque {serial}
@effacer tout le disque {serial}
@nettoyer complètement le disque {serial}
le disque {serial} doit être vierge, formate-le
reformate {serial}
le disque {serial} est à effacer entièrement""",
        ),
    },
}
