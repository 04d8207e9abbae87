"""Small talk."""

CHAT_THANKS = """merci, tu me sauves la vie
merci infiniment
merci, ça m'aide beaucoup
merci c'est exactement ce qu'il me fallait
ah super, merci bien
nickel, merci
génial, merci à toi
je vous remercie
je vous remercie infiniment
c'est très aimable à vous, merci
t'es adorable, merci
impeccable, merci beaucoup
encore merci
merci à vous
ah merci, c'est gentil
merci, bon travail
parfait, je te remercie
merci du fond du cœur
ok merci, c'est tout ce que je voulais
merci merci
un tout grand merci
je te dois une fière chandelle
c'était rapide, merci
merci pour le coup de main
tu es un ange, merci
merci de ta patience
merci, c'est super gentil
merci, tu m'as bien aidé
merci, vous m'avez bien aidée
merci, c'est du beau boulot
merci mille fois
mille mercis à vous
un gros merci
un immense merci
merci ben gros
merci bien, c'est parfait
merci pour la rapidité
merci pour ton travail
merci de votre aide
merci, c'est noté
merci, je suis soulagé
ça m'arrange bien, merci
voilà qui est fait, merci
trop bien, merci
sympa, merci
quel service, merci
avec tous mes remerciements
je ne sais comment vous remercier"""

CHAT_HELLO = """bonjour, je suis de retour
salut, c'est moi
coucou toi
bonjour à vous
hello tout le monde
bonsoir à toi
yo
me revoilà
bonjour, on peut commencer
allô
ohé
bien le bonsoir
salutations
salut à toi
salut l'ami
bonjour, j'aurais besoin de toi
bonjour, vous êtes là
bonsoir, tu es encore là
hey salut
coucou coucou
bonjour monsieur
bonjour mon ami
tiens, bonjour
hé, tu m'entends
rebonjour
salut la compagnie
bon matin
bonjour là
allô, c'est moi
coucou, me voilà
salut salut
salut, bien le bonjour
bonjour, je viens d'arriver
bonjour, c'est encore moi
bonjour cher assistant
bonjour ma belle
bonjour, ça fait longtemps
bonsoir, me revoici
bonsoir tout le monde
hello, tu es là
hé bonjour
eh salut toi
bien le bonjour
salut mon vieux
re
bonjour à tous
tu es réveillé
y a quelqu'un"""

CHAT_BYE = """allez, à demain
bonne soirée
bonne journée
bon week-end
à tout à l'heure
à la prochaine
je te laisse, à plus tard
bon, j'y vais, salut
je file, à bientôt
au revoir et bonne journée
on s'arrête là pour aujourd'hui
je vais me coucher, bonne nuit
tchao
bonne soirée à toi
bonne journée à vous
à lundi
à la semaine prochaine
on se reparle demain
je dois filer, au revoir
je m'en vais, bonne soirée
c'est bon pour aujourd'hui, à demain
j'ai fini, merci et au revoir
adieu
à très vite
bye
allez salut
bon, je te laisse
allez, je file
à tantôt
à tout à l'heure alors
à demain matin
à bientôt et merci
bonne fin de journée
bonne fin de semaine
bonne nuit à toi
bonne continuation
bon appétit et à plus
ciao ciao
je raccroche, au revoir
je ferme boutique, à demain
je rentre chez moi, bonsoir
je m'arrête là, bonne soirée
c'est fini pour ce soir, à demain
on se revoit lundi
au plaisir
adieu et merci
salut, à la revoyure
portez-vous bien"""

CHAT_OK = """c'est noté
ça marche
entendu
bien reçu
très bien, parfait
ah d'accord
top
nickel
impeccable
c'est parfait comme ça
ça me va
tu es vraiment doué
tu travailles bien
ok, ça marche
d'accord, je vois
je vois
compris
bonne réponse
pas mal du tout
beau travail
tu gères
formidable
magnifique
ça me convient
bien vu
voilà, parfait
d'accord d'accord
ok super
ok parfait
ok, c'est noté
c'est clair
c'est compris
c'est bien
c'est très bien
c'est bon à savoir
ah, très bien
ah bon, d'accord
ah ok
excellent
extra
génial
correct
pas de souci
pas de problème
ça joue
ben oui
ça me convient tout à fait
je prends note"""

CHAT_STOP = """non, laisse tomber
finalement non
en fait non, rien
oublie ce que j'ai dit
j'ai changé d'avis
ce n'est plus la peine
pas maintenant
non merci, ça ira
tant pis
on verra plus tard
arrête tout
non non, c'est bon
rien du tout, merci
non, ce n'est rien
oublie tout ça
laisse, je m'en occupe
je vais le faire moi-même
ça ne fait rien
stop
ne fais rien
non, surtout pas
abandonne
pas besoin finalement
je n'ai plus besoin de rien
on laisse tomber
attends, non, rien
non, oublie
non, laisse
non, pas la peine
non, annule tout
bof, laisse tomber
finalement, laisse
finalement je n'ai besoin de rien
je vais m'en occuper
je me débrouille
je verrai ça demain
c'est bon, laisse
c'est sans importance
ce n'est plus nécessaire
ce sera pour une autre fois
pas aujourd'hui
plus tard, merci
rien, je me suis trompé
rien, fausse alerte
attends, finalement non
halte, on arrête
on oublie
merci mais non"""

CHAT_HOW = """comment tu te sens aujourd'hui
tu as passé une bonne journée
la journée se passe bien
ça roule
tout va bien
vous allez bien
quoi de neuf de ton côté
tu tiens le coup
comment va la vie
en forme aujourd'hui
bien dormi
pas trop fatigué
alors, cette journée
comment se passe ta journée
comment te portes-tu
comment vous portez-vous
tu es en forme
tu vas comment
ça va bien chez toi
et toi, ça va
et vous, comment allez-vous
ça se passe bien
tu es de bonne humeur
alors, comment ça va
bien ou quoi
la santé, ça va
ça va bien aujourd'hui
ça va ou quoi
ça gaze
ça boume
comment va
comment va la santé
comment ça se passe de ton côté
comment s'est passée ta journée
comment s'est passé ton week-end
tu vas bien depuis hier
tu as bien dormi
tu n'es pas fatigué
vous vous portez bien
vous êtes en forme
tout roule pour toi
tout se passe bien pour vous
pas trop de travail
quelles sont les nouvelles de ton côté
le moral est bon
la pêche ou pas
tu es content aujourd'hui
alors, la forme"""
