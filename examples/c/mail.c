/* A mail assistant in C: a local model, an MCP server for mail, one sentence.
 *
 *   cc -Iinclude examples/c/mail.c -o mail -Ltarget/release -lruntime -Wl,-rpath,target/release
 *   ./mail models/courier/courier.gguf "Send an email to john@example.com to say hello" me@example.com \
 *       target/release/ai-runtime-mail-server --maildir inbox --smtp 127.0.0.1:2525 --user me@example.com
 */
#include <runtime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints the answer while it is written, and the calls that the model makes. */
static bool on_event(void *user_data, const air_event *event) {
    (void)user_data;
    switch (event->kind) {
    case AIR_EVENT_TEXT:
        fwrite(event->text.data, 1, event->text.len, stdout);
        break;
    case AIR_EVENT_TOOL_CALL:
    case AIR_EVENT_TOOL_RESULT:
        fprintf(stderr, "[%.*s]\n", (int)event->text.len, event->text.data);
        break;
    default:
        break;
    }
    return true; /* false would stop the answer */
}

/* Appends a JSON string literal of `text` to `out`. */
static void append_json(char *out, size_t size, const char *text) {
    size_t used = strlen(out);
    if (used + 2 * strlen(text) + 4 > size) {
        fprintf(stderr, "the server's command line is too long\n");
        exit(2);
    }
    out[used++] = '"';
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            out[used++] = '\\';
        out[used++] = *text;
    }
    out[used++] = '"';
    out[used] = 0;
}

int main(int argc, char **argv) {
    if (argc < 5) {
        fprintf(stderr, "usage: %s MODEL SENTENCE USER-ADDRESS SERVER [ARGUMENT...]\n", argv[0]);
        return 2;
    }

    /* The configuration that desktop MCP hosts use: {"mcpServers": {"mail": {"command": ..., "args": [...]}}} */
    static char config[65536] = "{\"mcpServers\": {\"mail\": {\"command\": ";
    append_json(config, sizeof config, argv[4]);
    strcat(config, ", \"args\": [");
    for (int i = 5; i < argc; i++) {
        if (i > 5)
            strcat(config, ", ");
        append_json(config, sizeof config - 16, argv[i]);
    }
    strcat(config, "]}}}");

    char system_prompt[512];
    snprintf(system_prompt, sizeof system_prompt, "You are a mail assistant. The user's address is %s.", argv[3]);

    int exit_code = 1;
    air_error *error = NULL;
    air_model *model = NULL;
    air_tools *tools = NULL;
    air_session *session = NULL;
    air_string answer = {0};

    if (air_model_load(argv[1], NULL, &model, &error) != AIR_OK)
        goto done;
    if (air_tools_new(&tools, &error) != AIR_OK)
        goto done;
    if (air_tools_add_mcp(tools, config, &error) != AIR_OK)
        goto done;
    if (air_session_new(model, tools, system_prompt, &session, &error) != AIR_OK)
        goto done;

    air_chat_options options;
    memset(&options, 0, sizeof options);
    options.struct_size = sizeof options;
    options.on_event = on_event;
    options.sampling_json = "{\"temperature\": 0}";
    if (air_session_chat(session, air_str_c(argv[2]), &options, &answer, &error) != AIR_OK)
        goto done;
    putchar('\n');
    exit_code = 0;

done:
    if (error)
        fprintf(stderr, "%s: %s\n", air_status_name(air_error_status(error)), air_error_message(error));
    air_string_free(&answer);
    air_session_free(session);
    air_tools_free(tools);
    air_model_free(model);
    air_error_free(error);
    return exit_code;
}
