//! Other vendors of compatible APIs: how their keys begin, and where their APIs are.

/// A vendor.
pub(super) struct Vendor {
    /// How its keys begin.
    prefix: &'static str,
    pub(super) name: &'static str,
    /// The end of its hosts' names.
    domain: &'static str,
    /// Its base URL, if it has a compatible API.
    pub(super) base_url: Option<&'static str>,
}

const fn vendor(
    prefix: &'static str,
    name: &'static str,
    domain: &'static str,
    base_url: &'static str,
) -> Vendor {
    Vendor { prefix, name, domain, base_url: Some(base_url) }
}

const VENDORS: &[Vendor] = &[
    vendor("hf_", "Hugging Face", "huggingface.co", "https://router.huggingface.co/v1"),
    vendor("gsk_", "Groq", "groq.com", "https://api.groq.com/openai/v1"),
    vendor("sk-ant-", "Anthropic", "anthropic.com", "https://api.anthropic.com/v1"),
    vendor("sk-or-", "OpenRouter", "openrouter.ai", "https://openrouter.ai/api/v1"),
    vendor("xai-", "xAI", "x.ai", "https://api.x.ai/v1"),
    vendor("AIza", "Google", "googleapis.com", "https://generativelanguage.googleapis.com/v1beta/openai"),
    vendor("pplx-", "Perplexity", "perplexity.ai", "https://api.perplexity.ai"),
    vendor("csk-", "Cerebras", "cerebras.ai", "https://api.cerebras.ai/v1"),
    vendor("nvapi-", "NVIDIA", "nvidia.com", "https://integrate.api.nvidia.com/v1"),
    vendor("fw_", "Fireworks", "fireworks.ai", "https://api.fireworks.ai/inference/v1"),
    vendor("tgp_v1_", "Together", "together.xyz", "https://api.together.xyz/v1"),
    vendor("github_pat_", "GitHub", "github.ai", "https://models.github.ai/inference"),
    vendor("ghp_", "GitHub", "github.ai", "https://models.github.ai/inference"),
    vendor("gho_", "GitHub", "github.ai", "https://models.github.ai/inference"),
    Vendor { prefix: "r8_", name: "Replicate", domain: "replicate.com", base_url: None },
    Vendor { prefix: "AKIA", name: "Amazon", domain: "amazonaws.com", base_url: None },
];

/// The vendor whose keys begin like this one.
pub(super) fn of(key: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| key.starts_with(vendor.prefix))
}

impl Vendor {
    /// Whether the host is one of this vendor's.
    pub(super) fn owns(&self, host: &str) -> bool {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        host.strip_suffix(self.domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_belongs_to_the_vendor_it_begins_like() {
        for (key, name) in [("hf_abc", "Hugging Face"), ("sk-ant-api03", "Anthropic"), ("AIzaSy", "Google")] {
            assert_eq!(of(key).unwrap().name, name);
        }
        assert!(of("sk-proj-abc").is_none());
        let groq = of("gsk_abc").unwrap();
        assert!(groq.owns("api.groq.com") && groq.owns("GROQ.com."));
        assert!(!groq.owns("notgroq.com") && !groq.owns("api.openai.com"));
    }
}
