/** What a town shows of its plan to everybody. */
@NamedInterface("publication")
package org.culturalpearls.plan.publication;

import org.springframework.modulith.NamedInterface;
