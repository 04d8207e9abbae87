"""Carts, returns, reviews, gift cards, payments and quotes."""

DOMAINS = {
    "cart": {
        "add": dict(
            names="add_to_cart put_in_basket cart_add add_to_basket",
            params={"item": "product|item|article", "count": "quantity|count|n:integer?"},
            desc=["Add a product to the cart", "Put in the basket", "Ajoute un produit au panier"],
            en="""@add {item} to the cart
@put {item} in my basket
@add {count} {item} to the cart
cart: {item}, {count} pieces
{item} goes in the basket
@put {count} of {item} into my cart""",
            fr="""@ajouter {item} au panier
@mettre {item} dans mon panier
@ajouter {count} {item} au panier
panier : {item}, {count} pièces
{item} va dans le panier
@mettre {count} fois {item} dans mon panier""",
        ),
        "remove": dict(
            names="remove_from_cart take_out_of_basket cart_remove drop_from_cart",
            params={"item": "product|item|article"},
            desc=["Remove a product from the cart", "Take out of the basket", "Retire un produit du panier"],
            en="""@remove {item} from the cart
@take {item} out of the basket
{item} out of my cart
I don't want {item} in the cart any more
@drop {item} from my basket
cart without {item}""",
            fr="""@retirer {item} du panier
@enlever {item} de mon panier
{item} hors du panier
je ne veux plus de {item} dans le panier
@sortir {item} de mon panier
panier sans {item}""",
        ),
        "show": dict(
            names="view_cart show_basket cart_contents whats_in_cart",
            params={},
            desc=["What is in the cart and what it costs", "Show the basket", "Contenu du panier"],
            en="""what is in my cart
@show my basket
cart, please show it
how much is my cart
@view the cart
contents of my basket""",
            fr="""qu'y a-t-il dans mon panier
@montrer mon panier
panier, montre-le
à combien est mon panier
@voir le panier
contenu de mon panier""",
            items="item price",
        ),
        "checkout": dict(
            names="checkout pay_cart buy_basket place_cart_order",
            params={},
            desc=["Buy everything in the cart", "Check out", "Valide le panier"],
            en="""@check out
@buy everything in my cart
@pay for the basket
I'm done, checkout
order what is in the cart
@complete the purchase of my cart""",
            fr="""@valider le panier
@acheter tout ce qui est dans mon panier
@payer le panier
j'ai fini, passe à la caisse
commande ce qu'il y a dans le panier
@finaliser l'achat de mon panier""",
        ),
    },
    "returns": {
        "return": dict(
            names="return_item send_back_order start_return return_purchase",
            params={"order": "order|order_id|purchase", "topic": "reason|why|because"},
            desc=["Return a purchase and say why", "Send an order back", "Retourne un achat"],
            en="""@return the order {order}, reason: {topic}
@send the purchase {order} back: {topic}
I want to return {order} because of this: {topic}
return of order {order}: {topic}
order {order} goes back to the shop, {topic}
@start a return for {order}: {topic}""",
            fr="""@retourner la commande {order}, motif : {topic}
@renvoyer l'achat {order} : {topic}
je veux retourner {order} pour cette raison : {topic}
retour de la commande {order} : {topic}
la commande {order} repart au magasin, {topic}
@commencer un retour pour {order} : {topic}""",
        ),
        "exchange": dict(
            names="exchange_item swap_size change_for_size exchange_purchase",
            params={"order": "order|order_id|purchase", "size": "size|new_size|for"},
            desc=[
                "Exchange a purchase for another size",
                "Swap for a size",
                "Échange un achat contre une autre taille",
            ],
            en="""@exchange the order {order} for size {size}
@swap {order} for a {size}
{order} doesn't fit, exchange it for size {size}
size {size} in exchange for the order {order}
@change my purchase {order} for size {size}
exchange: {order}, size {size}""",
            fr="""@échanger la commande {order} contre la taille {size}
@changer {order} contre du {size}
{order} ne va pas, échange-le contre la taille {size}
taille {size} en échange de la commande {order}
@échanger mon achat {order} pour la taille {size}
échange : {order}, taille {size}""",
        ),
        "label": dict(
            names="return_label print_return_label get_return_sticker return_slip",
            params={"order": "order|order_id|purchase"},
            desc=["Label to stick on a parcel that goes back", "Return label", "Étiquette de retour"],
            en="""@print the return label for {order}
I need a label to send {order} back
return label of the order {order}
@get the return sticker for {order}
where is the return slip for order {order}
return label: {order}""",
            fr="""@imprimer l'étiquette de retour de {order}
il me faut une étiquette pour renvoyer {order}
étiquette de retour de la commande {order}
@chercher l'autocollant de retour pour {order}
où est le bon de retour de la commande {order}
étiquette de retour : {order}""",
            v="url",
        ),
        "status": dict(
            names="refund_status where_is_refund refund_progress money_back_status",
            params={"order": "order|order_id|return"},
            desc=[
                "Whether the money for a returned order has been paid back",
                "Refund status",
                "État d'un remboursement",
            ],
            en="""where is my refund for {order}
refund status of {order}
have I got my money back for the order {order}
@check the refund of {order}
when do I get the money back for {order}
has {order} been refunded""",
            fr="""où est mon remboursement pour {order}
état du remboursement de {order}
ai-je récupéré mon argent pour la commande {order}
@vérifier le remboursement de {order}
quand serai-je remboursé pour {order}
{order} a-t-elle été remboursée""",
            v="progress",
        ),
    },
    "reviews": {
        "write": dict(
            names="write_review post_review submit_review rate_product",
            params={
                "item": "product|item|article",
                "stars": "stars|rating|score:integer",
                "text": "text|comment|review?",
            },
            desc=["Review a product with stars", "Post a product rating", "Publie un avis sur un produit"],
            en="""@review {item} with {stars} stars
@write a review of {item}: {stars} stars, {text}
@rate the product {item} {stars} stars
{stars} stars for the product {item}
review of {item}, {stars} stars: {text}
I give {item} {stars} stars, post the review""",
            fr="""@noter le produit {item} {stars} étoiles
@écrire un avis sur {item} : {stars} étoiles, {text}
@donner {stars} étoiles au produit {item}
{stars} étoiles pour le produit {item}
avis sur {item}, {stars} étoiles : {text}
je mets {stars} étoiles à {item}, publie l'avis""",
        ),
        "read": dict(
            names="read_reviews product_reviews customer_opinions get_reviews",
            params={"item": "product|item|article"},
            desc=["What customers write about a product", "Reviews of a product", "Avis des clients sur un produit"],
            en="""what do customers say about {item}
@read the reviews of {item}
reviews for the product {item}
@show me customer opinions on {item}
is {item} well reviewed
what are the reviews of {item} like""",
            fr="""que disent les clients de {item}
@lire les avis sur {item}
avis sur le produit {item}
@montrer les opinions des clients sur {item}
{item} a-t-il de bons avis
comment sont les avis sur {item}""",
            items="sentence stars",
        ),
        "delete": dict(
            names="delete_review remove_review withdraw_review take_back_review",
            params={"item": "product|item|article"},
            desc=["Delete one's own review of a product", "Withdraw a review", "Supprime son avis"],
            en="""@delete my review of {item}
@remove the review I wrote about {item}
@withdraw my review for {item}
my review of {item} was unfair, take it back
no more review of mine on {item}
@take back the review on {item}""",
            fr="""@supprimer mon avis sur {item}
@enlever l'avis que j'ai écrit sur {item}
@retirer mon avis pour {item}
mon avis sur {item} était injuste, retire-le
plus d'avis de moi sur {item}
@reprendre l'avis sur {item}""",
        ),
    },
    "wishlist": {
        "add": dict(
            names="add_to_wishlist add_wish wish_for save_for_later",
            params={"item": "item|product|wish"},
            desc=["Put something on the wish list", "Save for later", "Ajoute un souhait à la liste d'envies"],
            en="""@add {item} to my wish list
I wish for {item}
@put {item} on the wishlist
{item} would make me happy, onto the wish list
new wish: {item}
@save {item} on my wish list for later""",
            fr="""@ajouter {item} à ma liste d'envies
je souhaite {item}
@mettre {item} sur la liste de souhaits
{item} me ferait plaisir, sur la liste d'envies
nouveau souhait : {item}
@garder {item} pour plus tard dans mes envies""",
        ),
        "remove": dict(
            names="remove_wish delete_from_wishlist drop_wish unwish",
            params={"item": "item|product|wish"},
            desc=["Take something off the wish list", "Delete a wish", "Retire un souhait de la liste d'envies"],
            en="""@remove {item} from my wish list
I no longer wish for {item}
@take {item} off the wishlist
@delete the wish {item}
{item} needn't be on my wish list any more
wish list without {item}""",
            fr="""@retirer {item} de ma liste d'envies
je ne souhaite plus {item}
@enlever {item} de la liste de souhaits
@supprimer le souhait {item}
{item} n'a plus à être dans mes envies
liste d'envies sans {item}""",
        ),
        "share": dict(
            names="share_wishlist send_wishes wishlist_link show_wishes_to",
            params={"name": "person|with|to"},
            desc=["Share the wish list with somebody", "Send one's wishes", "Partage la liste d'envies"],
            en="""@share my wish list with {name}
@send my wishes to {name}
{name} wants to see my wishlist
@let {name} see my wish list
wish list for {name}
{name} asks what I wish for, share the list""",
            fr="""@partager ma liste d'envies avec {name}
@envoyer mes souhaits à {name}
{name} veut voir ma liste d'envies
@montrer ma liste de souhaits à {name}
liste d'envies pour {name}
{name} demande ce que je souhaite, partage la liste""",
        ),
    },
    "giftcards": {
        "buy": dict(
            names="buy_gift_card order_voucher purchase_gift_card new_gift_card",
            params={"price": "amount|value|worth:integer", "name": "for|recipient|person?"},
            desc=["Buy a gift card of some value", "Order a voucher", "Achète une carte cadeau"],
            en="""@buy a gift card of {price} euros
@order a voucher worth {price}
@buy a {price} euro gift card for {name}
gift card for {name}, {price} euros
new gift card: {price}
{name} should get a gift card worth {price}""",
            fr="""@acheter une carte cadeau de {price} euros
@commander un bon de {price} euros
@acheter une carte cadeau de {price} euros pour {name}
carte cadeau pour {name}, {price} euros
nouvelle carte cadeau : {price}
{name} doit recevoir une carte cadeau de {price}""",
        ),
        "balance": dict(
            names="gift_card_balance left_on_gift_card voucher_value check_gift_card",
            params={"coupon": "code|card|number"},
            desc=["How much is left on a gift card", "Value of a voucher", "Solde d'une carte cadeau"],
            en="""how much is left on the gift card {coupon}
balance of the gift card {coupon}
@check the gift card {coupon}
what is the voucher {coupon} still worth
gift card {coupon}: how much
is there money on the gift card {coupon}""",
            fr="""combien reste-t-il sur la carte cadeau {coupon}
solde de la carte cadeau {coupon}
@vérifier la carte cadeau {coupon}
que vaut encore le bon cadeau {coupon}
carte cadeau {coupon} : combien
y a-t-il de l'argent sur la carte cadeau {coupon}""",
            v="money",
        ),
        "redeem": dict(
            names="redeem_gift_card use_gift_card pay_with_voucher spend_gift_card",
            params={"coupon": "code|card|number", "order": "order|order_id|for"},
            desc=["Pay an order with a gift card", "Redeem a voucher", "Utilise une carte cadeau pour une commande"],
            en="""@redeem the gift card {coupon} for the order {order}
@use the gift card {coupon} on {order}
@pay {order} with the gift card {coupon}
gift card {coupon} for order {order}
order {order}, I pay by gift card {coupon}
@spend the voucher {coupon} on the order {order}""",
            fr="""@utiliser la carte cadeau {coupon} pour la commande {order}
@appliquer la carte cadeau {coupon} à {order}
@payer {order} avec la carte cadeau {coupon}
carte cadeau {coupon} pour la commande {order}
commande {order}, je paie avec la carte cadeau {coupon}
@dépenser le bon cadeau {coupon} sur la commande {order}""",
        ),
    },
    "loyalty": {
        "points": dict(
            names="loyalty_points points_balance how_many_points get_bonus_points",
            params={"card": "card|member|account?"},
            desc=["How many points are on the loyalty card", "Bonus points", "Points de fidélité"],
            en="""how many loyalty points do I have
@show my bonus points
points on the loyalty card {card}
my loyalty points
how many points are on the card {card}
@check the balance of my loyalty points""",
            fr="""combien de points de fidélité ai-je
@montrer mes points bonus
points sur la carte de fidélité {card}
mes points de fidélité
combien de points y a-t-il sur la carte {card}
@vérifier le solde de mes points de fidélité""",
            v="points",
        ),
        "spend": dict(
            names="spend_points redeem_points use_bonus trade_points",
            params={"points": "points|amount|count:integer", "item": "reward|for|gift"},
            desc=["Trade loyalty points for a reward", "Spend points", "Échange des points contre un cadeau"],
            en="""@spend {points} points on {item}
@redeem {points} loyalty points for {item}
@trade {points} points for the reward {item}
{item} for {points} points
I want the reward {item}, take {points} points
@use {points} of my bonus points for {item}""",
            fr="""@dépenser {points} points pour {item}
@échanger {points} points de fidélité contre {item}
@utiliser {points} points pour le cadeau {item}
{item} contre {points} points
je veux le cadeau {item}, prends {points} points
@convertir {points} de mes points en {item}""",
        ),
        "join": dict(
            names="join_loyalty_program get_loyalty_card enrol_rewards become_member_of_shop",
            params={"shop": "shop|brand|store"},
            desc=["Join the loyalty program of a shop", "Get a loyalty card", "Adhère au programme de fidélité"],
            en="""@join the loyalty program of {shop}
I want a loyalty card from {shop}
@enrol me in the rewards of {shop}
loyalty card: {shop}
I buy a lot at {shop}, get me their loyalty card
@get a loyalty card for {shop}""",
            fr="""@rejoindre le programme de fidélité de {shop}
je veux une carte de fidélité chez {shop}
@inscrire-moi au programme de fidélité de {shop}
carte de fidélité : {shop}
j'achète beaucoup chez {shop}, prends-moi leur carte de fidélité
@prendre une carte de fidélité chez {shop}""",
        ),
    },
    "payments": {
        "charge": dict(
            names="charge_card take_payment debit_customer collect_payment",
            params={"name": "customer|client|from", "sum": "amount|sum|total:number"},
            desc=["Charge a customer's card", "Take a payment", "Débite la carte d'un client"],
            en="""@charge {name} {sum} euros
@take a payment of {sum} from {name}
@debit the card of {name} by {sum} euros
{sum} euros from the card of {name}
customer {name} pays {sum} by card
@collect {sum} from the customer {name}""",
            fr="""@débiter {name} de {sum} euros
@encaisser un paiement de {sum} de {name}
@débiter la carte de {name} de {sum} euros
{sum} euros sur la carte de {name}
le client {name} paie {sum} par carte
@prélever {sum} chez le client {name}""",
        ),
        "refund": dict(
            names="refund_payment pay_back give_money_back refund_charge",
            params={"ref": "payment|charge|transaction", "sum": "amount|sum|part:number?"},
            desc=["Refund a payment, in whole or in part", "Pay a customer back", "Rembourse un paiement"],
            en="""@refund the payment {ref}
@give the customer the money of payment {ref} back
@refund {sum} euros of the payment {ref}
payment {ref} was a mistake, refund it
@pay back {sum} of the charge {ref}
refund of {ref}""",
            fr="""@rembourser le paiement {ref}
@rendre au client l'argent du paiement {ref}
@rembourser {sum} euros du paiement {ref}
le paiement {ref} était une erreur, rembourse-le
@rembourser {sum} sur le paiement {ref}
remboursement de {ref}""",
        ),
        "link": dict(
            names="payment_link create_pay_link make_checkout_link request_payment",
            params={"sum": "amount|sum|price:number", "topic": "for|reason|description"},
            desc=["Make a link with which somebody can pay", "Payment link", "Crée un lien de paiement"],
            en="""@create a payment link over {sum} euros for {topic}
payment link: {topic}, {sum} euros
@make a link to pay {sum} for {topic}
I need a link where people pay {sum} for {topic}
@request {sum} euros for {topic} by a payment link
link to pay: {sum}, {topic}""",
            fr="""@créer un lien de paiement de {sum} euros pour {topic}
lien de paiement : {topic}, {sum} euros
@faire un lien pour payer {sum} pour {topic}
il me faut un lien où l'on paie {sum} pour {topic}
@demander {sum} euros pour {topic} par lien de paiement
lien pour payer : {sum}, {topic}""",
            v="url",
        ),
        "dispute": dict(
            names="disputed_payments list_chargebacks contested_charges open_disputes",
            params={},
            desc=["Payments that customers contest", "Chargebacks", "Paiements contestés"],
            en="""which payments are disputed
@list the chargebacks
@show the contested payments
are there open disputes about payments
disputed charges
which customers contest a payment""",
            fr="""quels paiements sont contestés
@lister les contestations de paiement
@montrer les paiements contestés
y a-t-il des litiges ouverts sur des paiements
débits contestés
quels clients contestent un paiement""",
            items="name money",
        ),
    },
    "quotes": {
        "create": dict(
            names="create_quote write_estimate make_offer_for prepare_quotation",
            params={
                "name": "customer|client|for",
                "topic": "work|for_what|subject",
                "sum": "amount|price|total:number",
            },
            desc=["Write a quote for a customer", "Estimate of a job", "Rédige un devis pour un client"],
            en="""@create a quote for {name}: {topic}, {sum} euros
@write an estimate for {name}, {topic} at {sum}
quote: {name}, {topic}, {sum} euros
{name} wants a quotation for {topic}, say {sum}
@prepare a quote over {sum} euros for {name}, about {topic}
estimate for {name}: {sum} for {topic}""",
            fr="""@créer un devis pour {name} : {topic}, {sum} euros
@rédiger un devis pour {name}, {topic} à {sum}
devis : {name}, {topic}, {sum} euros
{name} veut un devis pour {topic}, disons {sum}
@préparer un devis de {sum} euros pour {name}, sujet {topic}
devis pour {name} : {sum} pour {topic}""",
        ),
        "accept": dict(
            names="accept_quote quote_accepted confirm_quote sign_estimate",
            params={"ref": "quote|number|estimate"},
            desc=["Mark a quote as accepted", "Confirm an estimate", "Marque un devis comme accepté"],
            en="""@accept the quote {ref}
the customer accepted the quote {ref}
@mark the estimate {ref} as accepted
quote {ref}: accepted
@confirm the quotation {ref}
they said yes to quote {ref}""",
            fr="""@accepter le devis {ref}
le client a accepté le devis {ref}
@marquer le devis {ref} comme accepté
devis {ref} : accepté
@confirmer le devis {ref}
ils ont dit oui au devis {ref}""",
        ),
        "remind": dict(
            names="follow_up_quote chase_quote remind_about_quote quote_reminder",
            params={"ref": "quote|number|estimate"},
            desc=["Ask the customer what became of a quote", "Follow up", "Relance un devis"],
            en="""@follow up on the quote {ref}
no news about the quote {ref}, remind the customer
@chase the estimate {ref}
reminder about quote {ref}
@remind them of the quotation {ref}
what about quote {ref}, ask the customer""",
            fr="""@relancer le devis {ref}
pas de nouvelles du devis {ref}, relance le client
@faire une relance pour le devis {ref}
relance sur le devis {ref}
@rappeler le devis {ref} au client
et le devis {ref}, demande au client""",
        ),
    },
}
