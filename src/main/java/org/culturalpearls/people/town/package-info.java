/** What a town is like: how many people live there, and where it is. */
@NamedInterface("town")
package org.culturalpearls.people.town;

import org.springframework.modulith.NamedInterface;
