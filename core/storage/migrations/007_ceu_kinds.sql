-- 7: CEU activities have a kind; of those that are there it is not said
ALTER TABLE ceu_activity ADD COLUMN kind TEXT CHECK (kind IN (
    'attended', 'self_study', 'taught', 'written', 'in_service', 'reviewed', 'college_course', 'volunteer', 'other'))
