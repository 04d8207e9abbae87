"""What they say before and behind a request."""

BEFORE = """Je suis dans le train et ma batterie est presque vide.
Petit service :
Petite demande :
Une chose encore :
Autre chose,
Tant que j'y pense,
Pendant que j'y suis,
Avant que j'oublie,
Avant que ça me sorte de la tête :
Au fait,
Dis donc,
Écoute,
Bon,
Bon alors,
Euh,
Voilà,
Ok alors,
Alors voilà :
Excuse-moi de te déranger,
Désolé de vous déranger,
Désolé d'insister,
Si ça ne t'ennuie pas,
Si vous avez une minute,
Quand tu auras un moment,
Dès que possible,
C'est urgent :
C'est un peu urgent,
Ce n'est pas très urgent,
J'ai besoin de toi.
J'ai besoin d'un coup de main.
J'ai les mains prises,
J'ai les mains pleines de farine,
Je conduis,
Je suis au volant, je ne peux pas taper.
Je suis en réunion, fais vite.
Je suis en retard comme d'habitude.
Je suis débordé aujourd'hui.
Je suis débordée ce matin.
Je n'ai que deux minutes.
Je n'ai pas beaucoup de temps.
Je pars dans cinq minutes.
Je sors d'une réunion interminable.
Je viens de me réveiller,
Je viens de rentrer de vacances.
Je viens d'avoir mon patron au téléphone.
Je rentre du travail épuisé,
Je ne m'en sors plus avec tous ces papiers.
Je ne sais plus où donner de la tête.
Je ne suis pas très doué avec l'informatique.
Je n'ai pas mes lunettes.
Je fais le ménage ce matin.
Je fais un peu de tri.
Je reprends le travail aujourd'hui.
Ma connexion est mauvaise, j'espère que ça passe.
Ma fille dort sur mes genoux, je tape d'une main.
Mon téléphone n'arrête pas de sonner.
Mon chef me met la pression.
Mon patron attend, il s'impatiente.
Mon ordinateur rame,
Le propriétaire n'a toujours pas répondu,
Le client vient encore de se plaindre.
Le plombier m'a posé un lapin,
La banque m'a encore appelé.
La réunion commence bientôt.
Les enfants crient autour de moi,
Quelle journée !
Quel bazar !
Quelle histoire !
Pfff, encore une journée de fou.
Oh là là, j'avais complètement oublié.
Zut, j'allais oublier.
Mince, j'ai failli oublier.
Bonjour, j'espère que tu vas bien.
Bonjour, désolé pour l'heure tardive.
Bonsoir, encore moi.
Salut, c'est encore moi.
Coucou, une petite chose :
Re-bonjour,
Merci pour tout à l'heure.
Merci, c'était parfait. Maintenant,
Super. Ensuite,
Parfait, on continue :
Premièrement,
Pour commencer,
Pour finir,
Et pour terminer,
J'ai un souci.
J'ai un petit problème.
J'ai une question, enfin plutôt une demande :
J'ai promis de m'en occuper aujourd'hui.
J'ai la tête ailleurs en ce moment.
J'ai rendez-vous chez le médecin dans une heure.
J'ai mal dormi, soyons brefs.
J'ai froid aux doigts,
J'ai laissé traîner ça trop longtemps.
J'allais encore oublier.
J'arrive au bureau,
J'attends le bus,
J'y pense seulement maintenant :
Je suis à la caisse du supermarché,
Je suis au lit avec de la fièvre.
Je suis chez ma mère ce week-end.
Je suis dans la salle d'attente du dentiste.
Je suis coincé dans les bouchons,
Je suis désolée de demander ça si tard,
Je suis en plein déménagement.
Je suis en vacances mais tant pis,
Je suis nouvelle ici,
Je prépare ma valise,
Je mange, mais vas-y :
Je commence ma journée,
Je termine dans dix minutes.
Je voudrais en finir avec ça.
Je compte sur toi.
Je m'en occupe enfin.
Je me lance.
Je ne sais pas si c'est possible :
Sans vouloir abuser,
Je déteste les mails.
Ma chef s'énerve,
Ma mère me le demande depuis une semaine.
Ma pause se termine,
Mon fils est malade et je n'ai pas une minute.
Mon train part dans trois minutes.
Mon mari me dit que c'est important.
Mon clavier marche mal, désolée pour les fautes.
Il est tard, je sais.
Il fait un temps affreux.
Il faut que ça avance.
Il me reste deux pour cent de batterie.
On est lundi, il faut bien s'y mettre.
On m'attend,
On reprend là où on en était.
Ça traîne depuis des semaines,
Ça fait une éternité que je dois le faire.
C'est encore moi,
C'est la dernière chose, promis :
C'est tout bête :
C'est un peu délicat.
La situation est compliquée au travail.
La voisine est encore venue se plaindre.
Le bébé vient de s'endormir,
Le chat marche sur mon clavier,
Le dîner brûle,
Le prof de mon fils s'inquiète.
Les travaux n'avancent pas,
Personne ne m'écoute ici.
Toujours pas de nouvelles de l'assurance.
Enfin une minute de libre.
Enfin vendredi !
Allez, au travail.
Allez hop,
Bon, courage.
Bon, c'est pas tout ça,
Ok,
Ouais alors,
Hum,
Ah oui,
Ah, au fait,
Tiens,
Attends,
Vite :
Juste une chose :
Juste un truc,
Dernière chose,
D'abord,
Sinon,
Hello hello,
Chère assistante,
Cher assistant,
Bonjour Courier,
Bonjour, je vous dérange un instant.
Bonjour à vous, une petite demande.
Bonsoir, désolée de vous embêter.
Salut, tu vas rire,
Excusez-moi,
Pardon de vous presser,
Avec tout ce que j'ai à faire,
Comme d'habitude,
Comme promis,
Comme convenu hier,
Vu l'heure,
Suite à la réunion de ce matin,
Après réflexion,
À la demande de mon patron,
À propos,
J'ai les yeux fatigués,
J'ai un doute,
J'ai reçu un coup de fil bizarre,
Je suis sur mon vélo,
Je suis à l'hôpital avec mon père.
Je cuisine,
Mon écran est cassé,
Mes collègues attendent après moi.
La journée a mal commencé.
La réunion s'éternise,
Le facteur a une heure de retard.
Les voisins font la fête, je n'entends rien."""

AFTER = """, c'est urgent
, c'est assez urgent
, c'est plutôt pressé
 - c'est plutôt urgent
 - merci d'avance
. Merci d'avance
. Merci d'avance !
. Merci beaucoup !
. Mille mercis
. Un grand merci
. Merci, tu es un amour
, merci bien
, merci mille fois
, je te remercie
, je vous remercie
, je vous en remercie d'avance
, s'il te plaît, c'est important
, si ça ne te dérange pas
, si ça ne vous ennuie pas
, si tu as une seconde
, si tu peux
, si possible
, si c'est possible
, quand tu peux
, quand tu auras une minute
, dès que tu peux
, dès que possible
, tout de suite
, sans traîner
, et vite
, j'ai une réunion dans cinq minutes
, je pars dans dix minutes
, je suis pressé
, je suis pressée
, je n'ai pas beaucoup de temps
, je t'en prie
, tu serais gentil
, tu serais un ange
, ce serait super
, ce serait vraiment sympa
. Ça m'arrangerait bien
. Ça m'aiderait beaucoup
 et merci
 et au trot
 d'accord
 si tu veux bien
 si vous voulez bien
 je te prie
 je vous prie
 tant qu'on y est
, d'accord
, ok
, hein
, tu veux bien
, vous seriez aimable
, ça presse
, mon chef attend
, on m'attend
, je dois filer
, mon train arrive
, ma batterie est presque vide
, je compte sur toi
, je compte sur vous
, fais vite
, prends ton temps
, rien ne presse
, pas d'urgence
, ce n'est pas pressé
, désolé de te déranger
, désolée pour le dérangement
, pardon d'insister
, c'est la dernière chose
, ensuite on arrête
 - et vite
 - rien d'urgent
 - désolé, je suis pressé
 - c'est pour le travail
 - c'est pour ma mère
. Je suis pressé
. Je suis pressée, merci
. Je compte sur toi
. C'est urgent
. C'est pressé
. C'est important
. C'est tout
. C'est tout pour aujourd'hui
. Rien ne presse
. Prends ton temps
. Tu es gentil
. Tu me rendrais un grand service
. Vous me rendriez service
. Bonne journée
. Bonne soirée !
. Bien à vous
. Désolé de vous déranger
. J'ai un train à prendre
. On m'attend au bureau
. Encore merci !
 !! vite
... merci
... si ce n'est pas trop demander"""
