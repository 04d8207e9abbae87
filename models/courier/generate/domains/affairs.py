"""Insurance, tax, homes and money that moves."""

DOMAINS = {
    "insurance": {
        "claim": dict(
            names="file_claim report_damage open_claim declare_loss submit_claim",
            params={"policy": "policy|contract|policy_number|insurance", "topic": "damage|what|description|incident"},
            desc=["Report a damage to the insurance", "File a claim", "Déclare un sinistre"],
            en="""@file a claim on {policy}: {topic}
I had an accident, policy {policy}: {topic}
damage: {topic}, my contract is {policy}
@report {topic} under {policy}
{topic} is broken, insurance {policy}
claim for {topic}, policy {policy}
the storm destroyed {topic}, I'm insured under {policy}""",
            fr="""@déclarer un sinistre sur {policy} : {topic}
j'ai eu un accident, contrat {policy} : {topic}
dégât : {topic}, mon contrat est {policy}
@signaler '{topic}' sur le contrat {policy}
'{topic}' est cassé, assurance {policy}
sinistre {topic}, contrat {policy}
la tempête a détruit '{topic}', je suis assuré sous {policy}""",
        ),
        "status": dict(
            names="claim_status check_claim claim_progress case_state",
            params={"ref": "claim|claim_id|case|reference"},
            desc=["How far a claim is", "State of an insurance case", "Avancement d'un sinistre"],
            en="""what about my claim {ref}
has the insurance decided on {ref}
status of the claim {ref}
@check the case {ref}
will they pay for {ref}
any news of {ref} from the insurance""",
            fr="""où en est mon sinistre {ref}
l'assurance a-t-elle décidé pour {ref}
état du sinistre {ref}
@vérifier le dossier {ref}
vont-ils rembourser {ref}
des nouvelles de l'assurance pour {ref}""",
            v="progress",
        ),
        "cover": dict(
            names="check_cover am_i_insured coverage_for what_is_covered",
            params={"policy": "policy|contract|policy_number|insurance", "topic": "risk|what|thing|event"},
            desc=["Whether a contract covers something", "Extent of an insurance", "Garanties d'un contrat"],
            en="""does {policy} cover {topic}
am I insured for {topic} with {policy}
is {topic} included in {policy}
@check whether {policy} pays for {topic}
{topic}: is it in my policy {policy}
cover for {topic}, contract {policy}
before I go skiing: {topic} under {policy}, yes or no""",
            fr="""est-ce que {policy} couvre '{topic}'
suis-je assuré pour '{topic}' avec {policy}
'{topic}', est-ce compris dans {policy}
@vérifier si {policy} rembourse '{topic}'
{topic} : est-ce dans mon contrat {policy}
garantie pour {topic}, contrat {policy}
avant de partir : '{topic}' sous {policy}, oui ou non""",
            v="yes",
        ),
        "quote": dict(
            names="insurance_quote get_offer price_of_cover estimate_premium",
            params={"topic": "what|thing|object|risk", "sum": "value|worth|amount|price:number"},
            desc=["Price of an insurance for a thing of some value", "Get a quote", "Devis d'assurance"],
            en="""what does it cost to insure {topic} worth {sum} euros
insurance for {topic}, value {sum}
@quote me a cover for {topic} at {sum} euros
I want to insure {topic}, it's worth {sum}
@estimate the premium: {topic}, {sum} euros
how much to cover {topic} of {sum} euros""",
            fr="""combien coûte une assurance pour '{topic}', valeur {sum} euros
assurance pour {topic}, valeur {sum}
@faire un devis d'assurance pour '{topic}' à {sum} euros
je veux assurer '{topic}', ça vaut {sum}
@estimer la prime : {topic}, {sum} euros
combien pour couvrir '{topic}', {sum} euros""",
            v="money",
        ),
    },
    "tax": {
        "estimate": dict(
            names="estimate_tax compute_tax tax_due how_much_tax",
            params={"sum": "income|amount|earnings|revenue:number", "year": "year|for|tax_year:integer?"},
            desc=["Tax on an income", "How much the state takes", "Estime l'impôt"],
            en="""how much tax on {sum} euros
I earned {sum}, what do I owe the state
tax on an income of {sum} in {year}
@estimate my taxes for {sum} euros
what is left of {sum} after tax
taxes {year}: {sum} euros of income
with {sum} a year, what goes to the state""",
            fr="""combien d'impôt sur {sum} euros
j'ai gagné {sum}, combien pour l'État
impôt sur un revenu de {sum} en {year}
@estimer mes impôts pour {sum} euros
que reste-t-il de {sum} après impôt
impôts {year} : {sum} euros de revenu
avec {sum} par an, combien va à l'État""",
            v="money",
        ),
        "deadline": dict(
            names="tax_deadline when_to_file filing_date last_day_tax",
            params={"year": "year|for|tax_year|of:integer"},
            desc=["Last day to file the tax return of a year", "Tax deadline", "Date limite de la déclaration"],
            en="""when must I file my taxes for {year}
tax deadline {year}
until when can I send the {year} return
@tell me the last day for the {year} tax return
am I late with the taxes of {year}
how long do I have for {year}, tax-wise""",
            fr="""quand faut-il déclarer les revenus de {year}
date limite des impôts {year}
jusqu'à quand envoyer la déclaration {year}
@donner le dernier jour pour la déclaration de {year}
suis-je en retard pour les impôts de {year}
combien de temps pour les impôts de {year}""",
            v="dated",
        ),
        "deduct": dict(
            names="add_deduction deduct_cost tax_relief write_off",
            params={"item": "what|item|reason|category", "sum": "amount|cost|value|euros:number"},
            desc=["Add a cost that lowers the tax", "Deduct something", "Ajoute une déduction"],
            en="""@deduct {sum} euros for {item}
I can write off {item}, {sum} euros
deduction: {item}, {sum}
@put {item} of {sum} euros in my tax return
{sum} euros of {item} off my taxes
{item} cost {sum}, it's deductible""",
            fr="""@déduire {sum} euros pour {item}
je peux déduire {item}, {sum} euros
déduction : {item}, {sum}
@mettre dans ma déclaration {item} pour {sum} euros
{sum} euros de moins sur mes impôts : {item}
{item} a coûté {sum}, c'est déductible""",
        ),
    },
    "housing": {
        "search": dict(
            names="search_flats find_apartment housing_search homes_for_rent",
            params={"city": "city|place|where|location", "sum": "max_rent|budget|rent|limit:number"},
            desc=["Find flats to rent in a city below a price", "Search for a home", "Cherche un appartement"],
            en="""I need a flat in {city} for at most {sum} euros
flats in {city} under {sum}
@find an apartment in {city}, up to {sum} euros
we want to live in {city}, budget {sum}
home to rent: {city}, {sum} euros
is there anything in {city} below {sum}
the rent must not be more than {sum}, and it should be in {city}""",
            fr="""je cherche un appartement à {city} pour {sum} euros au plus
appartements à {city} à moins de {sum}
@trouver un logement à {city}, jusqu'à {sum} euros
on veut habiter à {city}, budget {sum}
location : {city}, {sum} euros
y a-t-il un logement à {city} sous {sum} euros
le loyer ne doit pas dépasser {sum}, et ce sera à {city}""",
            items="address price2",
        ),
        "visit": dict(
            names="book_viewing visit_flat schedule_visit see_apartment",
            params={"address": "address|flat|place|home", "date": "date|day|when"},
            desc=["Arrange to see a flat", "Book a viewing", "Organise une visite"],
            en="""I'd like to see {address} {date}
@book a viewing of {address} {date}
viewing at {address} {date}
@arrange a visit to {address} {date}
can we look at {address} {date}
{address} looks nice, I'll come {date}
I fell in love with {address}, could I come {date}""",
            fr="""j'aimerais visiter {address} {date}
@réserver une visite du {address} {date}
visite au {address} {date}
@organiser une visite au {address} {date}
peut-on voir {address} {date}
{address} me plaît, je passe {date}
j'ai eu un coup de cœur pour le {address}, puis-je venir {date}""",
        ),
        "value": dict(
            names="estimate_home home_value price_of_house appraise",
            params={"address": "address|house|property|home"},
            desc=["What a house is worth", "Estimate a property", "Estime un bien"],
            en="""what is {address} worth
how much could I sell {address} for
value of {address}
@estimate the house at {address}
price of {address}
is {address} expensive""",
            fr="""combien vaut {address}
à combien vendre {address}
valeur du {address}
@estimer la maison au {address}
prix du {address}
est-ce que {address} est cher""",
            v="money",
        ),
        "offer": dict(
            names="make_offer bid_on_house submit_offer propose_price",
            params={"address": "address|house|property|home", "sum": "price|offer|amount|bid:number"},
            desc=["Offer a price for a house", "Bid on a property", "Fait une offre"],
            en="""@offer {sum} euros for {address}
I'd pay {sum} for {address}
@bid {sum} on {address}
my price for {address} is {sum} euros
offer: {address}, {sum}
@make an offer of {sum} euros on {address}""",
            fr="""@proposer {sum} euros pour {address}
je paierais {sum} pour {address}
@offrir {sum} pour {address}
mon prix pour {address} est de {sum} euros
offre : {address}, {sum}
@faire une offre de {sum} euros au {address}""",
        ),
    },
    "crypto": {
        "price": dict(
            names="coin_price crypto_price get_rate price_of_coin",
            params={"coin": "coin|currency|symbol|token"},
            desc=["Price of a crypto coin", "Current rate of a token", "Cours d'une cryptomonnaie"],
            en="""how much is one {coin}
what's {coin} at
{coin} price
@check {coin}
is {coin} going up
@tell me what {coin} is worth
did I get rich with {coin}""",
            fr="""combien vaut un {coin}
à combien est le {coin}
cours du {coin}
@vérifier le {coin}
est-ce que le {coin} monte
@dire-moi ce que vaut le {coin}
suis-je riche avec le {coin}""",
            v="money",
        ),
        "alert": dict(
            names="price_alert alert_coin notify_price watch_coin",
            params={"coin": "coin|currency|symbol|token", "sum": "price|above|limit|target:number"},
            desc=["Tell the user when a coin passes a price", "Price alert", "Alerte sur un cours"],
            en="""@tell me when {coin} reaches {sum}
@alert me if {coin} goes over {sum} euros
I want to know when {coin} hits {sum}
{coin} alert at {sum}
@wake me when {coin} is at {sum}
@watch {coin} for {sum} euros
at {sum} I'd sell my {coin}, so tell me""",
            fr="""@prévenir-moi quand le {coin} atteint {sum}
@alerter-moi si le {coin} dépasse {sum} euros
je veux savoir quand le {coin} passe {sum}
alerte {coin} à {sum}
@réveiller-moi quand le {coin} est à {sum}
@surveiller le {coin}, seuil {sum} euros
à {sum} je vendrais mon {coin}, donc préviens-moi""",
        ),
        "history": dict(
            names="coin_history past_price chart price_history",
            params={"coin": "coin|currency|symbol|token", "days": "days|period|n|last:integer"},
            desc=["Prices of a coin in the last days", "Chart of a token", "Historique d'un cours"],
            en="""how did {coin} do in the last {days} days
{coin} over {days} days
chart of {coin}, {days} days
@show me {coin} for the past {days} days
what did {coin} cost during the last {days} days
@plot {coin} for {days} days""",
            fr="""comment a évolué le {coin} sur {days} jours
le {coin} sur {days} jours
courbe du {coin}, {days} jours
@montrer le {coin} des {days} derniers jours
que valait le {coin} ces {days} derniers jours
@tracer le {coin} sur {days} jours""",
            items="dated price2",
        ),
    },
    "market": {
        "watch": dict(
            names="watch_stock add_to_portfolio follow_share track_ticker",
            params={"ticker": "ticker|symbol|stock|share"},
            desc=["Follow a share", "Add a stock to the watch list", "Suit une action"],
            en="""@follow {ticker}
@keep an eye on {ticker}
@add {ticker} to my watch list
I'm interested in {ticker} shares
@watch the stock {ticker}
{ticker} on my list of shares""",
            fr="""@suivre l'action {ticker}
@garder un œil sur {ticker}
@ajouter {ticker} à mes actions suivies
je m'intéresse aux actions {ticker}
@surveiller le titre {ticker}
{ticker} dans ma liste d'actions""",
        ),
        "buy": dict(
            names="buy_shares buy_stock order_shares invest_in",
            params={"ticker": "ticker|symbol|stock|share", "count": "quantity|shares|count|n:integer"},
            desc=["Buy shares of a company", "Place a buying order", "Achète des actions"],
            en="""@buy {count} {ticker}
I want {count} shares of {ticker}
@get me {count} {ticker} shares
@invest in {ticker}, {count} shares
{count} {ticker}, buy
{ticker} is cheap, take {count}
I believe in {ticker}, {count} for me""",
            fr="""@acheter {count} {ticker}
je veux {count} actions {ticker}
@prendre {count} titres {ticker}
@investir dans {ticker}, {count} actions
{count} {ticker}, achat
{ticker} n'est pas cher, prends-en {count}
je crois en {ticker}, {count} pour moi""",
        ),
        "sell": dict(
            names="sell_shares sell_stock dump_shares cash_out",
            params={"ticker": "ticker|symbol|stock|share", "count": "quantity|shares|count|n:integer"},
            desc=["Sell shares of a company", "Place a selling order", "Vend des actions"],
            en="""@sell {count} {ticker}
@get rid of {count} {ticker} shares
I don't want my {count} shares of {ticker} any more
@dump {count} {ticker}
{count} {ticker}, sell
{ticker} is falling, out with {count} of them
time to part with {count} of my {ticker}""",
            fr="""@vendre {count} {ticker}
@céder {count} actions {ticker}
je ne veux plus de mes {count} actions {ticker}
@liquider {count} {ticker}
{count} {ticker}, vente
{ticker} baisse, vends-en {count}
il est temps de céder {count} de mes {ticker}""",
        ),
        "dividend": dict(
            names="get_dividend dividend_of payout_per_share dividend_date",
            params={"ticker": "ticker|symbol|stock|share"},
            desc=["Dividend of a share", "What a company pays its owners", "Dividende d'une action"],
            en="""what dividend does {ticker} pay
does {ticker} give a dividend
dividend of {ticker}
how much do I get per {ticker} share
@look up the dividend of {ticker}
payout {ticker}""",
            fr="""quel dividende verse {ticker}
est-ce que {ticker} verse un dividende
dividende de {ticker}
combien par action {ticker}
@chercher le dividende de {ticker}
rendement de {ticker}""",
            v="money",
        ),
    },
}
