/**
 * The stored nominations, and the interfaces that decide who may see them and who acts for them.
 */
@NamedInterface("core")
package org.culturalpearls.award.nomination.core;

import org.springframework.modulith.NamedInterface;
