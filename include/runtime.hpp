// ai-runtime for C++: RAII over runtime.h. Errors are exceptions of type air::Error; functions of any kind are tools.
//
// An exception that a callback throws stops the answer and is thrown again from Session::chat.
#ifndef AI_RUNTIME_HPP
#define AI_RUNTIME_HPP

#include <runtime.h>

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace air {

// What went wrong; status() is one of AIR_*.
class Error : public std::runtime_error {
public:
    Error(air_status status, const std::string &message) : std::runtime_error(message), status_(status) {}
    air_status status() const noexcept { return status_; }

private:
    air_status status_;
};

namespace detail {

// The error is a reference, so that it is read after the call that writes it, whatever the order of the arguments.
inline void check(air_status status, air_error *const &error) {
    if (status == AIR_OK)
        return;
    std::string message = error ? air_error_message(error) : air_status_name(status);
    air_error_free(error);
    throw Error(status, message);
}

inline std::string take(air_string &text) {
    std::string copy(text.data ? text.data : "", text.len);
    air_string_free(&text);
    return copy;
}

template <typename T, void (*Free)(T *)> struct Deleter {
    void operator()(T *handle) const noexcept { Free(handle); }
};

} // namespace detail

// A flag that stops a run from any thread.
class Cancel {
public:
    Cancel() : handle_(air_cancel_new()) {}
    void trigger() const noexcept { air_cancel_trigger(handle_.get()); }
    const air_cancel *get() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<air_cancel, detail::Deleter<air_cancel, air_cancel_free>> handle_;
};

// A mapped model with its engine. May be shared by threads and sessions.
class Model {
public:
    explicit Model(const std::string &path, unsigned threads = 0, unsigned context_length = 0) {
        air_model_options options = {};
        options.struct_size = sizeof options;
        options.threads = threads;
        options.context_length = context_length;
        air_model *model = nullptr;
        air_error *error = nullptr;
        detail::check(air_model_load(path.c_str(), &options, &model, &error), error);
        handle_.reset(model);
    }
    // JSON: architecture, name, context_length, ...
    std::string info() const {
        air_string json = {};
        air_error *error = nullptr;
        detail::check(air_model_info(handle_.get(), &json, &error), error);
        return detail::take(json);
    }
    // A vector for each text, of length 1.
    std::vector<std::vector<float>> embed(const std::vector<std::string> &texts) const {
        const std::size_t width = air_model_embedding_length(handle_.get());
        std::vector<air_str> borrowed;
        for (const std::string &text : texts)
            borrowed.push_back(air_str{text.data(), text.size()});
        std::vector<float> all(texts.size() * width);
        air_error *error = nullptr;
        detail::check(air_model_embed(handle_.get(), borrowed.data(), borrowed.size(), nullptr, all.data(), all.size(),
                                      &error),
                      error);
        std::vector<std::vector<float>> vectors;
        for (auto at = all.cbegin(); at != all.cend(); at += static_cast<std::ptrdiff_t>(width))
            vectors.emplace_back(at, at + static_cast<std::ptrdiff_t>(width));
        return vectors;
    }
    const air_model *get() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<air_model, detail::Deleter<air_model, air_model_free>> handle_;
};

// Functions and MCP servers. A function takes the arguments as JSON text and gives text; what it throws is told to the
// model as the tool's error.
class Tools {
public:
    using Function = std::function<std::string(const std::string &arguments_json)>;

    Tools() {
        air_tools *tools = nullptr;
        air_error *error = nullptr;
        detail::check(air_tools_new(&tools, &error), error);
        handle_.reset(tools);
    }
    void add(const std::string &name, const std::string &description, const std::string &parameters_json,
             Function function) {
        air_error *error = nullptr;
        detail::check(air_tools_add(handle_.get(), name.c_str(), description.c_str(), parameters_json.c_str(), call,
                                    new Function(std::move(function)), destroy, &error),
                      error);
    }
    // {"mcpServers": {...}}, as desktop hosts read it.
    void add_mcp(const std::string &config_json) {
        air_error *error = nullptr;
        detail::check(air_tools_add_mcp(handle_.get(), config_json.c_str(), &error), error);
    }
    const air_tools *get() const noexcept { return handle_.get(); }

private:
    static void call(void *user_data, air_str arguments, air_tool_reply *reply) {
        // No exception may cross into the library.
        try {
            std::string answer = (*static_cast<Function *>(user_data))(std::string(arguments.data, arguments.len));
            air_tool_reply_text(reply, air_str{answer.data(), answer.size()});
        } catch (const std::exception &failure) {
            air_tool_reply_error(reply, air_str_c(failure.what()));
        } catch (...) {
            air_tool_reply_error(reply, air_str_c("the tool threw something that is no std::exception"));
        }
    }
    static void destroy(void *user_data) { delete static_cast<Function *>(user_data); }

    std::unique_ptr<air_tools, detail::Deleter<air_tools, air_tools_free>> handle_;
};

// One conversation. One thread at a time.
class Session {
public:
    using OnText = std::function<void(const std::string &delta)>;

    explicit Session(const Model &model, const Tools *tools = nullptr, const std::string &system_prompt = "") {
        air_session *session = nullptr;
        air_error *error = nullptr;
        detail::check(air_session_new(model.get(), tools ? tools->get() : nullptr,
                                      system_prompt.empty() ? nullptr : system_prompt.c_str(), &session, &error),
                      error);
        handle_.reset(session);
    }
    // Says something and waits for the answer; `on_text` sees it as it is written.
    std::string chat(const std::string &text, const OnText &on_text = nullptr, const Cancel *cancel = nullptr) {
        Watch watch{on_text, nullptr};
        air_chat_options options = {};
        options.struct_size = sizeof options;
        options.on_event = on_event;
        options.user_data = &watch;
        options.cancel = cancel ? cancel->get() : nullptr;
        air_string answer = {};
        air_error *error = nullptr;
        air_status status =
            air_session_chat(handle_.get(), air_str{text.data(), text.size()}, &options, &answer, &error);
        if (watch.thrown) {
            air_error_free(error);
            air_string_free(&answer);
            std::rethrow_exception(watch.thrown);
        }
        detail::check(status, error);
        return detail::take(answer);
    }
    // The conversation as JSON in OpenAI's shape.
    std::string messages() const {
        air_string json = {};
        air_error *error = nullptr;
        detail::check(air_session_messages(handle_.get(), &json, &error), error);
        return detail::take(json);
    }

private:
    struct Watch {
        const OnText &on_text;
        std::exception_ptr thrown;
    };
    static bool on_event(void *user_data, const air_event *event) {
        Watch *watch = static_cast<Watch *>(user_data);
        if (event->kind != AIR_EVENT_TEXT || !watch->on_text)
            return true;
        try {
            watch->on_text(std::string(event->text.data, event->text.len));
            return true;
        } catch (...) {
            watch->thrown = std::current_exception();
            return false;
        }
    }

    std::unique_ptr<air_session, detail::Deleter<air_session, air_session_free>> handle_;
};

} // namespace air

#endif // AI_RUNTIME_HPP
