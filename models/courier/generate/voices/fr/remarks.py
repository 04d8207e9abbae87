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
Les voisins font la fête, je n'entends rien.
Je suis au volant du camion, je dicte.
Je dicte en voiture, excuse les fautes.
Je dicte, alors écris bien.
Je suis garé sur une aire d'autoroute,
Je suis dans le bus scolaire avec trente gamins,
Je corrige des copies depuis ce matin.
Je sors du bloc,
Je finis ma garde dans une heure.
Je suis de nuit cette semaine.
Je suis entre deux patients,
Je suis entre deux clients,
Je suis entre deux avions,
Je sors d'audience,
J'ai une plaidoirie dans vingt minutes.
Je suis en salle des profs,
Je surveille un examen,
La récré se termine,
Les élèves sont partis, enfin.
Le magasin est plein,
La caisse est fermée, j'ai un moment.
Je fais l'inventaire,
La livraison est en retard et ça m'énerve.
Le chantier a pris du retard.
Le carreleur a encore fait des siennes.
Ma chaudière est en panne et je gèle.
Mon code ne compile pas, changeons de sujet.
Le serveur est tombé,
J'ai une démo dans dix minutes.
Le build est cassé,
Je relis mon rapport,
Entre nous,
Franchement,
Honnêtement,
À vrai dire,
Bref,
Figure-toi que j'ai tout oublié.
Imagine un peu la journée que j'ai.
Tu ne vas pas me croire,
Tu me connais, je suis distrait.
Tu vas me trouver pénible,
Vous allez me trouver pénible,
Sauf erreur de ma part,
Si je ne me trompe pas,
Si j'ai bien compris,
Si tu veux bien,
Si vous le voulez bien,
S'il vous reste une minute,
Quand vous aurez un instant,
Dès que vous pourrez,
Le plus vite possible,
Au plus vite,
Sans tarder,
Pas de panique mais vite :
Rien de grave :
Rien de compliqué :
Ça va être rapide :
Une bricole :
Une petite faveur :
Un petit coup de pouce :
Un dernier effort :
Encore un truc :
Encore un petit truc et je te laisse.
Et puis tant qu'on y est,
Ensuite,
Après ça,
Deuxièmement,
Troisième chose :
Maintenant,
Maintenant que c'est fait,
Bien, la suite :
Bon ben,
Ben écoute,
Eh bien,
Hé,
Dis,
Dites,
Dites-moi,
Allô,
Bon matin,
Bonjour là,
Salut bien,
Hello,
Coucou,
Bonsoir,
Bonjour Madame,
Bonjour Monsieur, pardon de vous importuner.
Cher ami,
Mon petit,
Chef,
Pardon,
Désolé,
Désolée, j'ai été interrompue.
Excuse mon français, je l'apprends encore.
Je ne parle pas très bien français, merci de votre patience.
Je suis nouveau dans ce pays,
Je ne vois plus très clair,
À mon âge, on ne comprend plus ces machines.
Mon petit-fils m'a installé ça hier.
Je suis à la retraite mais jamais tranquille.
Ma voisine bavarde depuis une heure,
Ma belle-mère débarque ce soir.
Ma sœur est à la porte,
Mon mari ronfle,
Mon copain me prend la tête,
Ma mère va me tuer,
J'ai contrôle de maths demain.
J'ai cours dans cinq minutes.
J'ai entraînement ce soir.
J'ai piscine,
J'ai faim,
J'ai la crève,
J'ai mal au dos à force de rester assis.
J'ai perdu mon stylo,
J'ai du pain sur la planche.
J'ai trop repoussé,
J'y suis presque,
Je n'en peux plus de cette paperasse.
Je n'ai plus de forfait,
Je n'ai plus que dix minutes de wifi.
Le réseau est mauvais en montagne.
Il neige et je suis coincé.
Il pleut des cordes ici.
Il fait trente-cinq degrés au bureau.
Le chien aboie,
Le petit pleure,
Les jumeaux se disputent,
Le café est froid,
Le repas est prêt, dépêchons.
Le médecin a du retard,
Le train est à l'arrêt.
Le tram est bondé,
Le métro est en grève.
On embarque dans cinq minutes.
On ferme dans un quart d'heure.
On est en pleine réunion,
On m'appelle sur l'autre ligne.
Le comptable s'énerve,
La direction veut que ça bouge.
La mairie ne décroche jamais.
Mon assureur me mène en bateau.
C'est la rentrée,
C'est bientôt les vacances !
C'est la course,
C'est toujours la même histoire.
C'est pas croyable,
C'est pour le boulot :
C'est pour l'école :
C'est pour ma fille :
Faut pas que j'oublie :
Avant de raccrocher,
Avant de partir,
Avant la nuit,
Avant midi si possible,
Pour être tranquille,
Pour en avoir le cœur net,
Par acquit de conscience,"""

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
... si ce n'est pas trop demander
, le client attend
, la caisse m'attend
, mon patient arrive
, j'ai cours
, ça sonne
, le feu passe au vert
, je reprends la route
, l'audience va commencer
, l'avion décolle
, le magasin ouvre
, ma garde commence
, les enfants m'attendent
, il faut que j'y aille
, après je te laisse tranquille
, et après je dors
, et que ça saute
, et plus vite que ça
, le plus vite possible
, au plus tôt
, avant midi si possible
, avant ce soir
, tant que j'y pense
, pour que ce soit fait
, comme ça c'est réglé
, comme d'habitude
, si vous avez un instant
, si vous en avez le temps
, si ce n'est pas trop compliqué
, si tu n'es pas trop occupé
, à l'occasion
, quand vous pourrez
, je te revaudrai ça
, je te paie un café
, tu es le meilleur
, tu es formidable
, vous êtes bien aimable
, avec mes remerciements
, merci infiniment
, merci à toi
, merci à vous
, un gros merci
, grand merci
. Mille fois merci
. Merci infiniment
. Merci pour ton aide
. Merci de votre aide
. Je te fais confiance
. Je vous fais confiance
. Je suis à la bourre
. Je n'ai qu'une minute
. On ferme bientôt
. Le client est devant moi
. Ça urge
. Ça ne peut pas attendre
. Ça peut attendre ce soir
. Après ça, pause café
. Dépêche-toi
. Fais au mieux
. Faites au mieux
. Bonne fin de journée
. À plus
. Salut !
 hein
 pour moi
 quand tu peux
 dès que possible
 - c'est pour mon patron
 - ça urge
 - pas pressé
 - merci à toi
... ça presse"""
