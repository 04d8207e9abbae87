//! Every template of the fixtures: which format it has.

mod common;

use ai_runtime_chat::ToolCall;
use ai_runtime_grammar::{CallFormat, Origin};
use ai_runtime_text::{ChatTemplate, TemplateOptions};
use common::fixtures;
use serde_json::json;

/// Templates that know no tools at all.
const NO_TOOLS: [&str; 3] =
    ["google-gemma-2-2b-it", "llama-cpp-rwkv-world", "microsoft-Phi-3.5-mini-instruct"];

/// Templates that offer tools but do not show the calls of earlier turns: nothing can be derived from them.
const NO_HISTORY: [&str; 5] = [
    "HuggingFaceTB-SmolLM3-3B",
    "LFM2-8B-A1B",
    "LFM2.5-8B-A1B",
    "LFM2.5-Instruct",
    "ibm-granite-granite-3.3-2B-Instruct",
];

/// How a call `F(k="v", n=1)` is written, by template: one line of `name text`. What is not listed is not promised.
const WRITTEN: &str = r#"
Apertus-8B-Instruct <|tools_prefix|>[{"F": {"k": "v", "n": 1}}]<|tools_suffix|>
ByteDance-Seed-OSS <seed:tool_call>\n<function=F>\n<parameter=k>v</parameter>\n<parameter=n>1</parameter>\n</function>\n</seed:tool_call>
CohereForAI-c4ai-command-r7b-12-2024-tool_use <|START_ACTION|>[\n    {"tool_call_id": "0", "tool_name": "F", "parameters": {"k": "v", "n": 1}}\n]<|END_ACTION|>
GLM-4.6 <tool_call>F\n<arg_key>k</arg_key>\n<arg_value>v</arg_value>\n<arg_key>n</arg_key>\n<arg_value>1</arg_value>\n</tool_call>
GLM-4.7-Flash <tool_call>F<arg_key>k</arg_key><arg_value>v</arg_value><arg_key>n</arg_key><arg_value>1</arg_value></tool_call>
GigaChat3.1-10B-A1.8B <|function_call|>{"name": "F", "arguments": {"k": "v", "n": 1}}
Kimi-K2-Instruct <|tool_calls_section_begin|><|tool_call_begin|>functions.F:0<|tool_call_argument_begin|>{"k": "v", "n": 1}<|tool_call_end|><|tool_calls_section_end|>
Kimi-K3 <|open|>tools<|sep|><|open|>call tool="F" index="1"<|sep|><|open|>argument key="k" type="string"<|sep|>v<|close|>argument<|sep|><|open|>argument key="n" type="number"<|sep|>1<|close|>argument<|sep|><|close|>call<|sep|><|close|>tools<|sep|>
LFM2-8B-A1B <|tool_call_start|>[F(k="v", n=1)]<|tool_call_end|>
MiniMax-M1 <tool_calls>\n{"name": "F", "arguments": {"k": "v", "n": 1}}\n</tool_calls>
MiniMax-M3 ]<]minimax[>[<tool_call>\n]<]minimax[>[<invoke name="F">]<]minimax[>[<k>v]<]minimax[>[</k>]<]minimax[>[<n>1]<]minimax[>[</n>]<]minimax[>[</invoke>\n]<]minimax[>[</tool_call>
MiniMax-M2 <minimax:tool_call>\n<invoke name="F">\n<parameter name="k">v</parameter>\n<parameter name="n">1</parameter>\n</invoke>\n</minimax:tool_call>
Mistral-Small-3.2-24B-Instruct-2506 [TOOL_CALLS]F[CALL_ID]abcdefghi[ARGS]{"k": "v", "n": 1}
NVIDIA-Nemotron-Nano-v2 <TOOLCALL>[{"name": "F", "arguments": {"k": "v", "n": 1}}]</TOOLCALL>
Qwen-QwQ-32B <tool_call>\n{"name": "F", "arguments": {"k": "v", "n": 1}}\n</tool_call>
Qwen-Qwen2.5-7B-Instruct <tool_call>\n{"name": "F", "arguments": {"k": "v", "n": 1}}\n</tool_call>
Qwen-Qwen3-0.6B <tool_call>\n{"name": "F", "arguments": {"k": "v", "n": 1}}\n</tool_call>
Qwen3-Coder <tool_call>\n<function=F>\n<parameter=k>\nv\n</parameter>\n<parameter=n>\n1\n</parameter>\n</function>\n</tool_call>
deepseek-ai-DeepSeek-V3.1 <｜tool▁calls▁begin｜><｜tool▁call▁begin｜>F<｜tool▁sep｜>{"k": "v", "n": 1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>
deepseek-ai-DeepSeek-V3.2 <｜DSML｜function_calls>\n<｜DSML｜invoke name="F">\n<｜DSML｜parameter name="k" string="true">v</｜DSML｜parameter>\n<｜DSML｜parameter name="n" string="false">1</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>
deepseek-ai-DeepSeek-V4 <｜DSML｜tool_calls>\n<｜DSML｜invoke name="F">\n<｜DSML｜parameter name="k" string="true">v</｜DSML｜parameter>\n<｜DSML｜parameter name="n" string="false">1</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜tool_calls>
google-gemma-4-31B-it <|tool_call>call:F{k:<|"|>v<|"|>,n:1}<tool_call|>
meetkai-functionary-medium-v3.1 <function=F>{"k": "v", "n": 1}</function>
meetkai-functionary-medium-v3.2 F\n{"k": "v", "n": 1}
meta-llama-Llama-3.1-8B-Instruct {"name": "F", "parameters": {"k": "v", "n": 1}}
mistralai-Ministral-3-14B-Reasoning-2512 [TOOL_CALLS]F[ARGS]{"k": "v", "n": 1}
mistralai-Mistral-Nemo-Instruct-2407 [TOOL_CALLS][{"name": "F", "arguments": {"k": "v", "n": 1}, "id": "abcdefghi"}]
muse-glimmer  to=F<|message|><atem:function_calls>\n<atem:invoke name="F">\n<atem:parameter name="k">v</atem:parameter>\n<atem:parameter name="n">1</atem:parameter>\n</atem:invoke>\n</atem:function_calls>
openbmb-MiniCPM5-1B <function name="F"><param name="k">v</param><param name="n">1</param></function>
openai-gpt-oss-120b <|channel|>commentary to=functions.F <|constrain|>json<|message|>{"k": "v", "n": 1}<|call|>
upstage-Solar-Open-100B <|tool_calls|><|tool_call:begin|>abcdefghi<|tool_call:name|>F<|tool_call:args|>{"k": "v", "n": 1}<|tool_call:end|>
"#;

#[test]
fn formats_are_derived_from_templates_or_known() {
    let Some(folder) = fixtures("formats_are_derived_from_templates_or_known", "chat-templates") else {
        return;
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "jinja"));
    files.sort();
    let (mut derived, mut listed_in_table, mut listed, mut wrong) = (0, 0, 0, Vec::new());
    let mut report = String::new();
    for path in &files {
        let source = std::fs::read_to_string(path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut options = TemplateOptions::default();
        options.bos_token = Some("<s>".into());
        options.eos_token = Some("</s>".into());
        options.now = Some(1_700_000_000);
        let template = ChatTemplate::new(&source, options).unwrap();
        let format = CallFormat::from_template(&template);
        let call =
            ToolCall { id: "abcdefghi".into(), name: "F".into(), arguments: json!({"k": "v", "n": 1}) };
        let written = format.render(&[call], 0).replace('\n', "\\n");
        report.push_str(&format!("{name} {:?} {written}\n", format.origin));
        derived += usize::from(format.origin == Origin::Template);
        listed_in_table += usize::from(matches!(format.origin, Origin::Table(_)));
        if NO_TOOLS.contains(&name.as_str()) && format.origin != Origin::Prompted {
            wrong.push(format!("{name} has no tools, found {:?}", format.origin));
        }
        if NO_HISTORY.contains(&name.as_str()) && format.origin == Origin::Template {
            wrong.push(format!("{name} shows no calls, found {:?}", format.origin));
        }
        if let Some(expected) = WRITTEN.lines().find_map(|line| line.strip_prefix(&format!("{name} "))) {
            listed += 1;
            if !written.starts_with(expected) {
                wrong.push(format!("{name}: expected {expected}, found {written}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n\n{report}", wrong.join("\n"));
    assert_eq!(
        listed,
        WRITTEN.lines().filter(|line| !line.is_empty()).count(),
        "every listed template was there"
    );
    report.push_str(&format!("{derived} derived, {listed_in_table} from the table\n"));
    assert!(derived + NO_TOOLS.len() + NO_HISTORY.len() >= 62, "{derived} derived\n{report}");
    // The others are in the table, and only those without tools and SmolLM3 (whose tools are a variable of their own) are
    // prompted.
    assert_eq!(derived + listed_in_table + NO_TOOLS.len() + 1, files.len(), "{report}");
}
