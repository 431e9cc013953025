/**
 * The database that the application brings itself when it runs with the profile {@code local}: for
 * trying out and developing, from a checkout, without installing PostgreSQL.
 */
@ApplicationModule(allowedDependencies = {"start"})
package org.culturalpearls.local;

import org.springframework.modulith.ApplicationModule;
