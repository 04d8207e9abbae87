/* The C interface as a C program uses it: run under ASan and UBSan against the shared library, and under valgrind
 * against the static one. Usage: api MODEL.gguf SCRATCH-FOLDER */
#include "check.h"
#include <pthread.h>
#include <runtime.h>
#include <stdlib.h>
#include <string.h>

static const char *sentence = "Send an email to john@example.com to say hello";
static const char *system_prompt = "You are a mail assistant. The user's address is me@localhost.test.";
static const char *mail_schema = "{\"type\": \"object\", \"properties\": {\"to\": {\"type\": \"string\"},"
                                 "\"subject\": {\"type\": \"string\"}, \"body\": {\"type\": \"string\"}},"
                                 "\"required\": [\"to\", \"subject\", \"body\"]}";

typedef struct mailbox {
    int sent;
    int destroyed;
    int fail;
    char arguments[1024];
    air_session *session;
    air_status reentered;
} mailbox;

static void send_email(void *user_data, air_str arguments, air_tool_reply *reply) {
    mailbox *box = user_data;
    size_t length = arguments.len < sizeof box->arguments - 1 ? arguments.len : sizeof box->arguments - 1;
    memcpy(box->arguments, arguments.data, length);
    box->arguments[length] = 0;
    box->sent++;
    if (box->session)
        box->reentered = air_session_chat(box->session, air_str_c("again"), NULL, NULL, NULL);
    if (box->fail)
        air_tool_reply_error(reply, air_str_c("the SMTP server is down"));
    else
        air_tool_reply_text(reply, air_str_c("{\"status\": \"sent\", \"to\": \"john@example.com\"}"));
}

static void destroy(void *user_data) { ((mailbox *)user_data)->destroyed++; }

typedef struct seen {
    char text[8192];
    int calls, results, done;
    int stop_after; /* events, 0 = never */
    int events;
} seen;

static bool on_event(void *user_data, const air_event *event) {
    seen *s = user_data;
    CHECK(event->struct_size >= sizeof(size_t) + sizeof(int32_t));
    s->events++;
    if (event->kind == AIR_EVENT_TEXT && strlen(s->text) + event->text.len < sizeof s->text)
        strncat(s->text, event->text.data, event->text.len);
    s->calls += event->kind == AIR_EVENT_TOOL_CALL;
    s->results += event->kind == AIR_EVENT_TOOL_RESULT;
    s->done += event->kind == AIR_EVENT_DONE;
    return s->stop_after == 0 || s->events < s->stop_after;
}

static void must(air_status status, air_error *error) {
    if (status != AIR_OK) {
        fprintf(stderr, "%s: %s\n", air_status_name(status), air_error_message(error));
        exit(1);
    }
}

/* Expects a failure of the given kind whose message holds `part`. */
static void fails(air_status status, air_error **error, air_status expected, const char *part) {
    CHECK(*error != NULL);
    if (status != expected || !strstr(air_error_message(*error), part)) {
        fprintf(stderr, "expected %s with '%s', found %s: %s\n", air_status_name(expected), part,
                air_status_name(status), air_error_message(*error));
        exit(1);
    }
    CHECK(air_error_status(*error) == expected);
    air_error_free(*error);
    *error = NULL;
}

static void null_is_an_error_and_never_a_crash(const air_model *model) {
    air_error *error = NULL;
    air_model *out = NULL;
    air_session *session = NULL;
    fails(air_model_load(NULL, NULL, &out, &error), &error, AIR_INVALID_ARGUMENT, "path");
    CHECK(out == NULL);
    fails(air_model_load("x", NULL, NULL, &error), &error, AIR_INVALID_ARGUMENT, "out");
    fails(air_session_new(NULL, NULL, NULL, &session, &error), &error, AIR_INVALID_ARGUMENT, "model");
    fails(air_session_chat(NULL, air_str_c("hi"), NULL, NULL, &error), &error, AIR_INVALID_ARGUMENT, "session");
    CHECK(air_model_info(model, NULL, NULL) == AIR_INVALID_ARGUMENT);
    air_error_free(NULL);
    air_model_free(NULL);
    air_session_free(NULL);
    air_tools_free(NULL);
    air_cancel_free(NULL);
    air_cancel_trigger(NULL);
    air_string_free(NULL);
    CHECK(air_error_status(NULL) == AIR_OK);
    CHECK(strcmp(air_error_message(NULL), "") == 0);
    CHECK(air_str_c(NULL).len == 0);
}

static void a_wrong_file_is_said(const char *scratch) {
    char path[4096];
    air_error *error = NULL;
    air_model *model = NULL;
    snprintf(path, sizeof path, "%s/wrong.gguf", scratch);
    FILE *file = fopen(path, "wb");
    CHECK(file);
    fputs("PK\003\004 a zip archive", file);
    fclose(file);
    air_status status = air_model_load(path, NULL, &model, &error);
    CHECK(status != AIR_OK && strstr(air_error_message(error), "GGUF"));
    air_error_free(error);
    error = NULL;
    snprintf(path, sizeof path, "%s/nothing.gguf", scratch);
    fails(air_model_load(path, NULL, &model, &error), &error, AIR_NOT_FOUND, "nothing.gguf");
    CHECK(model == NULL);
}

static void option_structs_are_checked(const char *path) {
    air_error *error = NULL;
    air_model *model = NULL;
    air_model_options options;
    memset(&options, 0, sizeof options);
    fails(air_model_load(path, &options, &model, &error), &error, AIR_INVALID_ARGUMENT, "struct_size");
    options.struct_size = sizeof options;
    options.kv_type = "f8";
    fails(air_model_load(path, &options, &model, &error), &error, AIR_INVALID_ARGUMENT, "kv_type");
}

static void a_c_function_is_called_as_a_tool(const air_model *model) {
    air_error *error = NULL;
    air_tools *tools = NULL;
    air_session *session = NULL;
    air_string answer = {0}, json = {0};
    mailbox box = {0};
    seen events = {0};
    air_stats stats;
    must(air_tools_new(&tools, &error), error);
    must(air_tools_add(tools, "send_email", "Send an email.", mail_schema, send_email, &box, destroy, &error), error);
    must(air_tools_list(tools, &json, &error), error);
    CHECK(strstr(json.data, "send_email"));
    air_string_free(&json);
    must(air_session_new(model, tools, system_prompt, &session, &error), error);
    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.on_event = on_event;
    options.user_data = &events;
    box.session = session; /* the callback tries to chat in its own session: an error, no deadlock */
    must(air_session_chat(session, air_str_c(sentence), &options, &answer, &error), error);
    CHECK(box.sent == 1);
    CHECK(box.reentered == AIR_INVALID_ARGUMENT);
    CHECK(strstr(box.arguments, "john@example.com"));
    CHECK(strstr(answer.data, "john@example.com"));
    CHECK(answer.data[answer.len] == 0);
    CHECK(events.calls == 1 && events.results == 1 && events.done == 1);
    CHECK(strstr(events.text, answer.data));
    memset(&stats, 0, sizeof stats);
    stats.struct_size = sizeof stats;
    must(air_session_stats(session, &stats, &error), error);
    CHECK(stats.completion_tokens > 0 && stats.prompt_tokens > 0);
    must(air_session_messages(session, &json, &error), error);
    CHECK(strstr(json.data, "tool_calls"));
    must(air_session_set_messages(session, json.data, &error), error);
    fails(air_session_set_messages(session, "{", &error), &error, AIR_INVALID_ARGUMENT, "JSON");
    air_string_free(&json);
    air_string_free(&answer);
    air_string_free(&answer); /* an empty one is fine */
    air_tools_free(tools);
    CHECK(box.destroyed == 0); /* the session still holds it */
    air_session_free(session);
    CHECK(box.destroyed == 1);
}

static void a_failed_add_destroys_the_user_data_at_once(void) {
    air_error *error = NULL;
    air_tools *tools = NULL;
    mailbox box = {0};
    must(air_tools_new(&tools, &error), error);
    fails(air_tools_add(tools, "f", NULL, "{", send_email, &box, destroy, &error), &error, AIR_INVALID_ARGUMENT,
          "parameters_json");
    CHECK(box.destroyed == 1);
    fails(air_tools_add(tools, NULL, NULL, NULL, send_email, &box, destroy, &error), &error, AIR_INVALID_ARGUMENT,
          "name");
    CHECK(box.destroyed == 2);
    air_tools_free(tools);
}

static void an_error_of_a_tool_reaches_the_model(const air_model *model) {
    air_error *error = NULL;
    air_tools *tools = NULL;
    air_session *session = NULL;
    air_string json = {0};
    mailbox box = {0};
    box.fail = 1;
    must(air_tools_new(&tools, &error), error);
    must(air_tools_add(tools, "send_email", "Send an email.", mail_schema, send_email, &box, NULL, &error), error);
    must(air_session_new(model, tools, system_prompt, &session, &error), error);
    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.max_tokens = 80;
    must(air_session_chat(session, air_str_c(sentence), &options, NULL, &error), error);
    must(air_session_messages(session, &json, &error), error);
    CHECK(strstr(json.data, "SMTP server is down"));
    air_string_free(&json);
    air_session_free(session);
    air_tools_free(tools);
}

static void an_event_callback_stops_the_answer(const air_model *model) {
    air_error *error = NULL;
    air_session *session = NULL;
    seen events = {0};
    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.on_event = on_event;
    options.user_data = &events;
    events.stop_after = 1;
    must(air_session_new(model, NULL, system_prompt, &session, &error), error);
    fails(air_session_chat(session, air_str_c("Hello!"), &options, NULL, &error), &error, AIR_CALLBACK, "stop");
    events.stop_after = 0;
    must(air_session_chat(session, air_str_c("Hello!"), &options, NULL, &error), error); /* and it can go on */
    air_session_free(session);
}

static void *trigger(void *cancel) {
    air_cancel_trigger(cancel);
    return NULL;
}

static void cancel_works_from_another_thread(const air_model *model) {
    air_error *error = NULL;
    air_session *session = NULL;
    air_cancel *cancel = air_cancel_new();
    pthread_t thread;
    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.cancel = cancel;
    must(air_session_new(model, NULL, system_prompt, &session, &error), error);
    CHECK(pthread_create(&thread, NULL, trigger, cancel) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    fails(air_session_chat(session, air_str_c("Hello!"), &options, NULL, &error), &error, AIR_CANCELLED, "cancel");
    air_cancel_free(cancel);
    air_session_free(session);
}

static void wrong_json_is_named(const air_model *model) {
    air_error *error = NULL;
    air_session *session = NULL;
    air_tools *tools = NULL;
    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.sampling_json = "{\"temprature\": 1}";
    must(air_session_new(model, NULL, NULL, &session, &error), error);
    fails(air_session_chat(session, air_str_c("hi"), &options, NULL, &error), &error, AIR_INVALID_ARGUMENT,
          "temprature");
    options.sampling_json = NULL;
    options.schema_json = "{\"type\": \"strnig\"}";
    fails(air_session_chat(session, air_str_c("hi"), &options, NULL, &error), &error, AIR_SCHEMA, "strnig");
    air_session_free(session);
    must(air_tools_new(&tools, &error), error);
    CHECK(air_tools_add_mcp(tools, "{\"mcpServers\": {\"gone\": {\"command\": \"/nonexistent/server\"}}}", &error) != AIR_OK);
    CHECK(strstr(air_error_message(error), "gone"));
    air_error_free(error);
    air_tools_free(tools);
}

static void texts_become_vectors(const air_model *model) {
    air_error *error = NULL;
    size_t width = air_model_embedding_length(model);
    float *vectors = malloc(2 * width * sizeof *vectors);
    float *plain = malloc(width * sizeof *plain);
    CHECK(width > 0 && vectors && plain);
    CHECK(air_model_embedding_length(NULL) == 0);
    air_str texts[2] = {air_str_c("Send an email"), air_str_c("Bonjour")};
    must(air_model_embed(model, texts, 2, NULL, vectors, 2 * width, &error), error);
    double square = 0;
    for (size_t at = 0; at < width; at++)
        square += (double)vectors[at] * (double)vectors[at];
    CHECK(square > 0.9999 && square < 1.0001);
    CHECK(memcmp(vectors, vectors + width, width * sizeof *vectors) != 0);
    air_embed_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    must(air_model_embed(model, texts, 1, &options, plain, width, &error), error);
    CHECK(memcmp(vectors, plain, width * sizeof *plain) == 0); /* the same bits alone */
    options.no_normalize = true;
    must(air_model_embed(model, texts, 1, &options, plain, width, &error), error);
    CHECK(memcmp(vectors, plain, width * sizeof *plain) != 0);
    options.pooling = "sum";
    fails(air_model_embed(model, texts, 1, &options, plain, width, &error), &error, AIR_INVALID_ARGUMENT, "mean");
    options.pooling = "last";
    options.cancel = air_cancel_new();
    air_cancel_trigger(options.cancel);
    fails(air_model_embed(model, texts, 1, &options, plain, width, &error), &error, AIR_CANCELLED, "cancel");
    air_cancel_free((air_cancel *)options.cancel);
    fails(air_model_embed(model, texts, 2, NULL, plain, width, &error), &error, AIR_INVALID_ARGUMENT, "length");
    fails(air_model_embed(model, NULL, 1, NULL, plain, width, &error), &error, AIR_INVALID_ARGUMENT, "texts");
    fails(air_model_embed(model, texts, 1, NULL, NULL, width, &error), &error, AIR_INVALID_ARGUMENT, "vectors");
    must(air_model_embed(model, NULL, 0, NULL, NULL, 0, &error), error);
    free(plain);
    free(vectors);
}

int main(int argc, char **argv) {
    CHECK(argc == 3);
    CHECK(air_abi_version() == AIR_ABI_VERSION);
    CHECK(air_version()[0] != 0);
    CHECK(strcmp(air_status_name(AIR_CONTEXT_FULL), "CONTEXT_FULL") == 0);
    CHECK(strcmp(air_status_name(12345), "UNKNOWN") == 0);

    air_error *error = NULL;
    air_model *model = NULL;
    air_string json = {0};
    size_t count = 0;
    a_wrong_file_is_said(argv[2]);
    option_structs_are_checked(argv[1]);
    must(air_model_load(argv[1], NULL, &model, &error), error);
    must(air_model_info(model, &json, &error), error);
    CHECK(strstr(json.data, "architecture"));
    air_string_free(&json);
    must(air_model_count_tokens(model, air_str_c("hello hello"), &count, &error), error);
    CHECK(count >= 2 && count <= 11);

    null_is_an_error_and_never_a_crash(model);
    a_c_function_is_called_as_a_tool(model);
    a_failed_add_destroys_the_user_data_at_once();
    an_error_of_a_tool_reaches_the_model(model);
    an_event_callback_stops_the_answer(model);
    cancel_works_from_another_thread(model);
    wrong_json_is_named(model);
    texts_become_vectors(model);
    air_model_free(model);
    puts("C: all passed");
    return 0;
}
