"""A mailbox that answers the seven tools of rows B11 to B17 with plausible mails."""

import json

OWN = "claire@maison.test"
SYSTEM = f"You are a helpful mail assistant. The user's address is {OWN}."


def tool(name: str, description: str, required: dict, optional: dict | None = None) -> dict:
    properties = {k: {"type": t} for k, t in (required | (optional or {})).items()}
    parameters = {"type": "object", "properties": properties, "required": list(required)}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


TOOLS = [
    tool("send_email", "Send an email", {"from": "string", "to": "string", "subject": "string", "body": "string"}),
    tool("list_emails", "List the latest emails", {"email": "string"}, {"limit": "integer"}),
    tool("read_email", "Read one email", {"email": "string", "email_id": "string"}),
    tool("search_emails", "Search emails", {"email": "string", "query": "string"}),
    tool("mark_as_read", "Mark an email as read", {"email": "string", "email_id": "string"}),
    tool("delete_email", "Delete an email", {"email": "string", "email_id": "string"}),
    tool("get_email_count", "Get the number of unread emails", {"email": "string"}),
]

MAILS = [
    {
        "id": "31.eml",
        "from": "Anna Berg <anna@lumen.test>",
        "subject": "Budget 2027",
        "date": "2026-11-20",
        "unread": True,
    },
    {
        "id": "28.eml",
        "from": "Karim Haddad <karim@vela.test>",
        "subject": "Friday lunch",
        "date": "2026-11-19",
        "unread": False,
    },
]
BODY = "Hello,\n\nThe figures are ready. Please confirm.\n\nAnna"


def answer(call: dict, request: dict) -> str:
    """What the server would say; a search finds one mail that fits the query."""
    name, arguments = call["name"], call.get("arguments", {})
    if name == "list_emails":
        return json.dumps(MAILS[: arguments.get("limit") or 2])
    if name == "read_email":
        return json.dumps(MAILS[0] | {"id": arguments.get("email_id", "31.eml"), "body": BODY})
    if name == "search_emails":
        query = str(arguments.get("query", "note"))
        return json.dumps(
            [
                {
                    "id": "57.eml",
                    "from": f"{query.title()} <{query.split(' ')[0].lower()}@relais.test>",
                    "subject": f"About {query}",
                    "date": "2026-11-18",
                }
            ],
            ensure_ascii=False,
        )
    if name == "get_email_count":
        return '{"count": 3}'
    return '{"status": "ok"}'
