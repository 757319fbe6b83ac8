-- Usage of older systems: columns that they lacked are added by the runner (docs/migrations.md); what they left empty
-- counts as nothing.

-- step: 061_usage_alignment
-- outside a transaction
-- batch: public.usage by id until no row has prompt_tokens IS NULL OR completion_tokens IS NULL OR total_tokens IS NULL
UPDATE public.usage SET
    prompt_tokens = coalesce(prompt_tokens, 0),
    completion_tokens = coalesce(completion_tokens, 0),
    total_tokens = coalesce(total_tokens, 0);
