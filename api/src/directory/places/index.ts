/** Communes, departments and intercommunalities: where partners work and which court has whom. */
export { CommuneEntity } from './commune.entity.ts';
export { Commune, CommuneConnection } from './commune.type.ts';
export { communeByInsee, communeByKey, isCode } from './communes.ts';
export type { CommuneNode } from './communes.ts';
export { DepartmentEntity } from './department.entity.ts';
export { Department } from './department.type.ts';
export { departmentByCode, departmentByKey, departmentsByCode } from './departments.ts';
export { IntercommunalityEntity } from './intercommunality.entity.ts';
