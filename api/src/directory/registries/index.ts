/** Which registry works for a service of a court: let by the service, kept by the database in who acts there. */
export { ServiceRegistryEntity } from './service-registry.entity.ts';
export { ServiceRegistryResolver } from './service-registry.resolver.ts';
export { ServiceRegistry } from './service-registry.type.ts';
export { registryByService } from './read-registry.ts';
