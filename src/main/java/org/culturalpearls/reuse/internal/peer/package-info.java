/** Ranks what is public of other towns by what a town needs. */
package org.culturalpearls.reuse.internal.peer;
