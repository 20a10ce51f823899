  grant usage on schema graphile_worker to maillage_worker;
  revoke execute on all functions in schema graphile_worker from public;
  grant select, insert, update, delete on all tables in schema graphile_worker to maillage_worker;
  grant execute on all functions in schema graphile_worker to maillage_worker;
  do $$
  declare queue regclass;
  begin
    for queue in
      select c.oid from pg_class c
       where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
         and not exists (select from pg_policy where polrelid = c.oid)
    loop
      execute format('create policy jobs on %s to maillage_worker using (true) with check (true)', queue);
    end loop;
  end $$;
