"""The mail tools in their spellings: rows A21 and B11 to B17 first, then names that other servers use."""

import random

from .mix import MIX
from .tools import Param, Tool, pick_style, spell

SPECS = {
    "send": {
        "names": "send_email send_mail mail_send email_send compose_email send_message_email write_email send new_email deliver_mail post_mail gmail_send",
        "params": {
            "from": "from|sender|from_address?",
            "to": "to|recipient|dest|address|to_address|receiver",
            "subject": "subject|title|object|sujet",
            "body": "body|text|content|message|corps",
        },
        "desc": [
            "Send an email",
            "Sends an email",
            "Send an email to a recipient",
            "Send a mail via SMTP",
            "Envoie un email",
            "Compose and send an email",
            "Send an email message",
            "Envoyer un courriel",
        ],
    },
    "list": {
        "names": "list_emails list_mails list_messages get_inbox list_inbox fetch_emails mail_list inbox_list recent_emails get_emails show_inbox",
        "params": {
            "email": "email|user|account?",
            "folder": "folder|mailbox?",
            "limit": "limit|count|max|n|max_results:integer?",
        },
        "desc": [
            "List emails",
            "List the latest emails",
            "List emails in the inbox",
            "Lists messages from the mailbox",
            "Liste les emails reçus",
            "Get recent emails",
            "List emails from the maildir",
        ],
    },
    "read": {
        "names": "read_email get_email open_email fetch_email read_mail mail_read get_message read_message show_email mail_get",
        "params": {"email": "email|user|account?", "id": "email_id|id|message_id|mail_id|uid"},
        "desc": [
            "Read an email",
            "Read one email by id",
            "Reads the content of an email",
            "Get the full text of a message",
            "Lit un email",
            "Open an email",
            "Fetch a message by its id",
        ],
    },
    "search": {
        "names": "search_emails search_mail find_emails email_search query_mail mail_search search_messages find_mail lookup_emails",
        "params": {"email": "email|user|account?", "query": "query|q|keywords|text|search|terms"},
        "desc": [
            "Search emails",
            "Search emails by text",
            "Find emails matching a query",
            "Search the mailbox",
            "Cherche dans les emails",
            "Full-text search over emails",
        ],
    },
    "mark": {
        "names": "mark_as_read mark_read set_read mail_mark_read flag_as_read mark_email_read",
        "params": {"email": "email|user|account?", "id": "email_id|id|message_id|mail_id|uid"},
        "desc": [
            "Mark an email as read",
            "Marks a message as read",
            "Set the read flag of an email",
            "Marque un email comme lu",
        ],
    },
    "delete": {
        "names": "delete_email remove_email trash_email mail_delete delete_message delete_mail move_to_trash discard_email",
        "params": {"email": "email|user|account?", "id": "email_id|id|message_id|mail_id|uid"},
        "desc": [
            "Delete an email",
            "Deletes a message",
            "Remove an email from the mailbox",
            "Supprime un email",
            "Delete one email by id",
        ],
    },
    "count": {
        "names": "get_email_count count_unread unread_count email_count mail_count count_emails get_unread",
        "params": {"email": "email|user|account?"},
        "desc": [
            "Count unread emails",
            "Get the number of unread emails",
            "Number of unread messages",
            "Compte les emails non lus",
            "Return how many emails are unread",
        ],
    },
}

ROWS_A = {  # row A21
    "send": ("send_email", [("to", "to"), ("subject", "subject"), ("body", "body")]),
    "list": ("list_emails", [("folder", "folder?"), ("limit", "limit?:integer")]),
    "read": ("read_email", [("id", "id")]),
    "search": ("search_emails", [("query", "query")]),
}
ROWS_B = {  # rows B11 to B17
    "send": ("send_email", [("from", "from?"), ("to", "to"), ("subject", "subject"), ("body", "body")]),
    "list": ("list_emails", [("email", "email?"), ("limit", "limit?:integer")]),
    "read": ("read_email", [("email", "email?"), ("id", "email_id")]),
    "search": ("search_emails", [("email", "email?"), ("query", "query")]),
    "mark": ("mark_as_read", [("email", "email?"), ("id", "email_id")]),
    "delete": ("delete_email", [("email", "email?"), ("id", "email_id")]),
    "count": ("get_email_count", [("email", "email?")]),
}
SERVED = {  # as the project's own mail server describes them
    "send": "Send an email",
    "list": "List the emails in the mailbox, newest first",
    "read": "Read one email: sender, date, text and names of attachments",
    "search": "Find emails whose sender, recipients, subject or text contain all words of the query",
    "mark": "Mark an email as read",
    "delete": "Delete an email; it goes to the trash",
    "count": "Count the unread emails and all emails",
}
SUBSETS = [
    ["send"],
    ["send", "list", "read"],
    ["send", "list"],
    ["list", "read", "search"],
    ["send", "search"],
    ["list", "read", "delete", "mark"],
    ["send", "list", "read", "search"],
    ["search", "delete"],
    ["list", "count"],
]


PREFIXES = ["mail__", "gmail_", "imap-", "acme_", "srv_", "box__", "my_", "office_", "mcp-mail-"]  # some hosts add one


def rows(spelling: dict, intent: str, rng: random.Random, optional: bool) -> Tool:
    """A tool exactly as a row spells it; the user's own address is required or optional as the server likes."""
    name, params = spelling[intent]
    out = []
    for role, text in params:
        key, _, kind = text.partition(":")
        own = key in ("from?", "email?")
        out.append(Param(role, key.rstrip("?"), kind or "string", not key.endswith("?") or (own and not optional)))
    return Tool(intent, name, rng.choice(SPECS[intent]["desc"]), out)


def served(rng: random.Random) -> dict[str, Tool]:
    """The seven tools in the order of the rows; the user's own address may be given or not."""
    optional = rng.random() < 0.55
    tools = {i: rows(ROWS_B, i, rng, optional) for i in ROWS_B}
    for intent, text in SERVED.items():
        tools[intent].description = text if rng.random() < 0.7 else tools[intent].description
    if rng.random() < 0.6:
        tools["search"].params.append(Param("limit", "limit", "integer", False))
    roll = rng.random()
    if roll < 0.12:
        return {"send": tools["send"]}
    if roll < 0.22:
        return {i: tools[i] for i in ("send", "list", "read")}
    return tools


def mailbox(rng: random.Random) -> dict[str, Tool]:
    """The mail tools of one assistant: their intents and spellings."""
    roll = rng.random()
    optional = rng.random() < 0.5
    if roll < MIX["rows_b"]:
        intents, make = list(ROWS_B), lambda i: rows(ROWS_B, i, rng, optional)
    elif roll < MIX["rows_b"] + MIX["rows_a"]:
        intents, make = list(ROWS_A), lambda i: rows(ROWS_A, i, rng, optional)
    else:
        intents, style = list(SPECS), pick_style(rng)
        make = lambda i: spell(i, SPECS[i], rng, style)  # noqa: E731
    chosen = intents
    if rng.random() < (0.3 if roll < MIX["rows_b"] else 0.5):
        chosen = rng.choice(SUBSETS) if rng.random() < 0.7 else rng.sample(intents, rng.randint(1, len(intents)))
    tools = {i: make(i) for i in chosen if i in intents}
    if roll >= MIX["rows_b"] + MIX["rows_a"] and rng.random() < 0.12:
        prefix = rng.choice(PREFIXES)
        for tool in tools.values():
            tool.name = prefix + tool.name
    return tools
