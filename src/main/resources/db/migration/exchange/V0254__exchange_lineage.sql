-- A practice that came out of the adoption of another one.
alter table practice add column adoption_id uuid references adoption;
update practice p set adoption_id = a.id
from resolution r join adoption a on a.proposal_id = r.proposal_id where r.id = p.resolution_id;
create index practice_adoption on practice (adoption_id) where adoption_id is not null;
