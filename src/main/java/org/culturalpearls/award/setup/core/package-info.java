/** The stored award, and what its settings ask of those who use them. */
@NamedInterface("core")
package org.culturalpearls.award.setup.core;

import org.springframework.modulith.NamedInterface;
