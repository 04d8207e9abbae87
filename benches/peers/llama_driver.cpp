// Runs llama.cpp's library through its C interface, one measurement a line of JSON, so that both engines are measured by
// the same definitions (core/engine/src/bench.rs). It needs libllama alone, which builds in half the time of its tools.
//
//   llama_driver quantize F16.gguf OUT.gguf TYPE        TYPE: Q4_0 Q5_K_M ..; a trailing "-pure" gives every matrix that type
//   llama_driver bench MODEL THREADS REPACK REPEAT TEST...    TEST: pp512 tg128 tg64@d4096 tg32@b4 ff4
//   llama_driver first MODEL THREADS REPACK TOKENS      loads, prefills TOKENS tokens, says when the first new token is there
//   llama_driver read FILE THREADS                      the machine's read bandwidth: sums at least 1 GiB of the mapped file
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "llama.h"

namespace {

double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

[[noreturn]] void fail(const std::string &what) {
    std::fprintf(stderr, "llama_driver: %s\n", what.c_str());
    std::exit(1);
}

void quiet(ggml_log_level level, const char *text, void *) {
    if (level == GGML_LOG_LEVEL_ERROR) std::fputs(text, stderr);
}

int quantize(const char *in, const char *out, std::string type) {
    static const std::map<std::string, llama_ftype> types = {
        {"Q4_0", LLAMA_FTYPE_MOSTLY_Q4_0},     {"Q5_0", LLAMA_FTYPE_MOSTLY_Q5_0},     {"Q8_0", LLAMA_FTYPE_MOSTLY_Q8_0},
        {"Q4_K_M", LLAMA_FTYPE_MOSTLY_Q4_K_M}, {"Q5_K_M", LLAMA_FTYPE_MOSTLY_Q5_K_M}, {"Q6_K", LLAMA_FTYPE_MOSTLY_Q6_K},
        {"Q4_K", LLAMA_FTYPE_MOSTLY_Q4_K_S},   {"Q5_K", LLAMA_FTYPE_MOSTLY_Q5_K_S},
    };
    auto params = llama_model_quantize_default_params();
    if (auto at = type.find("-pure"); at != std::string::npos) {
        params.pure = true;
        type.resize(at);
    }
    auto found = types.find(type);
    if (found == types.end()) fail("unknown type " + type);
    params.ftype = found->second;
    return llama_model_quantize(in, out, &params) == 0 ? 0 : 1;
}

llama_model *load(const char *path, bool repack) {
    auto params = llama_model_default_params();
    params.use_extra_bufts = repack;
    llama_model *model = llama_model_load_from_file(path, params);
    if (!model) fail(std::string("cannot load ") + path);
    return model;
}

llama_context *open_context(llama_model *model, int threads, int tokens, int sequences) {
    auto params = llama_context_default_params();
    params.n_ctx = uint32_t(tokens);
    params.n_batch = 2048;
    params.n_ubatch = 512;
    params.n_seq_max = uint32_t(sequences);
    params.n_threads = params.n_threads_batch = threads;
    params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_ENABLED;
    params.kv_unified = sequences > 1;
    params.no_perf = true;
    llama_context *context = llama_init_from_model(model, params);
    if (!context) fail("cannot make a context");
    return context;
}

// Tokens as unlike each other as real ones.
struct Tokens {
    uint64_t state;
    uint32_t vocabulary;
    llama_token next() {
        uint64_t z = state += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return llama_token((z ^ (z >> 31)) % vocabulary);
    }
};

struct Batch {
    llama_batch inner;
    explicit Batch(int capacity) : inner(llama_batch_init(capacity, 0, 1)) {}
    ~Batch() { llama_batch_free(inner); }
    void add(llama_token token, int position, int sequence, bool logits) {
        int i = inner.n_tokens++;
        inner.token[i] = token;
        inner.pos[i] = position;
        inner.n_seq_id[i] = 1;
        inner.seq_id[i][0] = sequence;
        inner.logits[i] = logits;
    }
    void run(llama_context *context) {
        if (llama_decode(context, inner) != 0) fail("llama_decode failed");
        llama_synchronize(context);
        inner.n_tokens = 0;
    }
};

void prefill(llama_context *context, Tokens &tokens, int sequence, int count) {
    Batch batch(2048);
    for (int i = 0; i < count; i++) {
        batch.add(tokens.next(), i, sequence, i + 1 == count);
        if (batch.inner.n_tokens == 2048 || i + 1 == count) batch.run(context);
    }
}

llama_token best(const float *logits, int count) { return llama_token(std::max_element(logits, logits + count) - logits); }

// One run of a test, in tokens per second.
double measure(llama_model *model, int threads, const std::string &test) {
    int count = 0, depth = 0, sequences = 1;
    bool prompt = test.rfind("pp", 0) == 0, forced = test.rfind("ff", 0) == 0;
    const int passes = forced ? 32 : 1;
    if (std::sscanf(test.c_str() + 2, "%d", &count) != 1) fail("unknown test " + test);
    if (auto at = test.find("@d"); at != std::string::npos) depth = std::atoi(test.c_str() + at + 2);
    if (auto at = test.find("@b"); at != std::string::npos) sequences = std::atoi(test.c_str() + at + 2);

    const auto *vocab = llama_model_get_vocab(model);
    const int vocabulary = llama_vocab_n_tokens(vocab);
    llama_context *context = open_context(model, threads, (std::max(depth, 1) + count * passes + 256) * sequences, sequences);
    Tokens tokens{1, uint32_t(vocabulary)};
    double took;
    if (prompt) {
        // As llama-bench: not counted, a pass of the same kind, whose memory the system has given then.
        prefill(context, tokens, 0, std::min(count, 512));
        llama_memory_clear(llama_get_memory(context), true);
        double begun = seconds();
        prefill(context, tokens, 0, count);
        took = seconds() - begun;
    } else if (forced) {
        // Passes over so many tokens of one sequence; logits are wanted of the last.
        prefill(context, tokens, 0, 1);
        Batch batch(count);
        double begun = seconds();
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < count; i++) batch.add(tokens.next(), 1 + pass * count + i, 0, i + 1 == count);
            batch.run(context);
            best(llama_get_logits_ith(context, -1), vocabulary);
        }
        took = seconds() - begun;
    } else {
        for (int s = 0; s < sequences; s++) prefill(context, tokens, s, std::max(depth, 1));
        Batch batch(sequences);
        std::vector<llama_token> last(size_t(sequences), 1);
        double begun = seconds();
        for (int i = 0; i < count; i++) {
            for (int s = 0; s < sequences; s++) batch.add(last[size_t(s)], std::max(depth, 1) + i, s, true);
            batch.run(context);
            for (int s = 0; s < sequences; s++) last[size_t(s)] = best(llama_get_logits_ith(context, s), vocabulary);
        }
        took = seconds() - begun;
    }
    llama_free(context);
    return double(count) * passes * sequences / took;
}

int bench(int argc, char **argv) {
    const int threads = std::atoi(argv[3]), repeat = std::atoi(argv[5]);
    llama_model *model = load(argv[2], std::atoi(argv[4]) != 0);
    measure(model, threads, "pp32");  // reads the file
    for (int i = 6; i < argc; i++) {
        std::printf("{\"test\": \"%s\", \"runs\": [", argv[i]);
        for (int run = 0; run < repeat; run++) std::printf("%s%.4f", run ? ", " : "", measure(model, threads, argv[i]));
        rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        std::printf("], \"peak_rss_mb\": %.1f}\n", double(usage.ru_maxrss) * 1024 / 1e6);
        std::fflush(stdout);
    }
    return 0;
}

int first(char **argv) {
    double begun = seconds();
    llama_model *model = load(argv[2], std::atoi(argv[4]) != 0);
    double loaded = seconds();
    const int count = std::atoi(argv[5]);
    const int vocabulary = llama_vocab_n_tokens(llama_model_get_vocab(model));
    llama_context *context = open_context(model, std::atoi(argv[3]), 4096, 1);
    Tokens tokens{1, uint32_t(vocabulary)};
    prefill(context, tokens, 0, count);
    llama_token token = best(llama_get_logits_ith(context, -1), vocabulary);
    // The harness stops its clock when it reads this line.
    std::printf("{\"token\": %d, \"load_ms\": %.2f, \"first_ms\": %.2f}\n", token, 1e3 * (loaded - begun), 1e3 * (seconds() - begun));
    std::fflush(stdout);
    std::_Exit(0);
}

int read_file(const char *path, int threads) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(std::string("cannot open ") + path);
    const size_t size = size_t(status.st_size) / 4096 * 4096;
    auto *bytes = static_cast<const char *>(mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0));
    if (bytes == MAP_FAILED) fail("mmap failed");
    const size_t passes = ((size_t(1) << 30) + size - 1) / size;
    std::vector<uint64_t> sums(size_t(threads) * 16);
    auto work = [&](int thread) {
        const size_t share = size / size_t(threads) / 256 * 256;
        const char *start = bytes + share * size_t(thread);
        uint64_t lanes[32] = {};
        for (size_t pass = 0; pass < passes; pass++) {
            for (size_t at = 0; at < share; at += 256) {
                for (size_t line = 0; line < 256; line += 64) __builtin_prefetch(start + at + 8192 + line);
                const auto *words = reinterpret_cast<const uint64_t *>(start + at);
                for (int lane = 0; lane < 32; lane++) lanes[lane] += words[lane];
            }
        }
        for (uint64_t lane : lanes) sums[size_t(thread) * 16] += lane;
    };
    auto pass = [&] {
        std::vector<std::thread> team;
        for (int thread = 1; thread < threads; thread++) team.emplace_back(work, thread);
        work(0);
        for (auto &thread : team) thread.join();
    };
    pass();  // the pages are mapped
    double begun = seconds();
    pass();
    double took = seconds() - begun;
    uint64_t sum = 0;
    for (uint64_t part : sums) sum += part;
    std::printf("{\"gb_per_second\": %.3f, \"sum\": %llu}\n", double(size) * double(passes) / took / 1e9,
                static_cast<unsigned long long>(sum));
    return 0;
}

}  // namespace

int main(int argc, char **argv) {
    llama_log_set(quiet, nullptr);
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "read" && argc == 4) return read_file(argv[2], std::atoi(argv[3]));
    llama_backend_init();
    if (command == "quantize" && argc == 5) return quantize(argv[2], argv[3], argv[4]);
    if (command == "bench" && argc > 6) return bench(argc, argv);
    if (command == "first" && argc == 6) return first(argv);
    std::fprintf(stderr, "usage: see the head of llama_driver.cpp\n");
    return 2;
}
