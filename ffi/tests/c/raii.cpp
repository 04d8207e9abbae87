// The C++ header: handles are freed, exceptions cross in both directions. Usage: raii MODEL.gguf
#include "check.h"
#include <runtime.hpp>

static const char *schema = R"({"type": "object", "properties": {"to": {"type": "string"}, "subject": {"type": "string"},
    "body": {"type": "string"}}, "required": ["to", "subject", "body"]})";

int main(int argc, char **argv) {
    CHECK(argc == 2);
    air::Model model(argv[1]);
    CHECK(model.info().find("architecture") != std::string::npos);
    const std::vector<std::vector<float>> vectors = model.embed({"Send an email", "Bonjour"});
    CHECK(vectors.size() == 2 && vectors[0].size() == air_model_embedding_length(model.get()));
    CHECK(vectors[0] != vectors[1] && vectors[0] == model.embed({"Send an email"})[0]);
    air::Tools tools;
    std::string sent;
    tools.add("send_email", "Send an email.", schema, [&sent](const std::string &arguments) {
        sent = arguments;
        return std::string(R"({"status": "sent", "to": "john@example.com"})");
    });
    air::Session session(model, &tools, "You are a mail assistant. The user's address is me@localhost.test.");
    std::string streamed;
    std::string answer = session.chat("Send an email to john@example.com to say hello",
                                      [&streamed](const std::string &delta) { streamed += delta; });
    CHECK(sent.find("john@example.com") != std::string::npos);
    CHECK(streamed.find(answer) != std::string::npos);
    CHECK(session.messages().find("tool_calls") != std::string::npos);

    bool thrown = false;
    try {
        air::Session(model).chat("Hello!", [](const std::string &) { throw std::logic_error("from the callback"); });
    } catch (const std::logic_error &error) {
        thrown = std::string(error.what()) == "from the callback";
    }
    CHECK(thrown);

    thrown = false;
    try {
        air::Model("/nonexistent/model.gguf");
    } catch (const air::Error &error) {
        thrown = error.status() == AIR_NOT_FOUND;
    }
    CHECK(thrown);
    std::puts("C++: all passed");
    return 0;
}
