-- What PostGraphile cannot read off a view: its key, and where its columns lead.
comment on view visible.referral is E'@primaryKey id\n@foreignKey (participant_id) references visible.participant (id)|@fieldName participant\n@foreignKey (referrer_id) references visible.organisation (id)|@fieldName referrer\n@foreignKey (recipient_id) references visible.organisation (id)|@fieldName recipient';
comment on view visible.participant is E'@primaryKey id';
comment on view visible.organisation is E'@primaryKey id';
comment on view visible.referral_party is E'@primaryKey referral_id,organisation_id\n@foreignKey (referral_id) references visible.referral (id)|@foreignFieldName parties\n@foreignKey (organisation_id) references visible.organisation (id)|@fieldName organisation';
comment on view visible.status_update is E'@primaryKey id\n@foreignKey (referral_id) references visible.referral (id)|@foreignFieldName timeline\n@foreignKey (author_organisation_id) references visible.organisation (id)|@fieldName authorOrganisation';
comment on view visible.message is E'@primaryKey id\n@foreignKey (referral_id) references visible.referral (id)|@foreignFieldName messages';
